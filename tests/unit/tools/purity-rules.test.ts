import { ESLint } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { houseRules } from '../../../tools/house-rules.mjs';
import { pureFolders } from '../../../tools/import-rules.mjs';
import { impureSyntax, purityRules } from '../../../tools/purity-rules.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
    purityRules as object,
    { ...pureFolders, rules: { 'no-restricted-syntax': ['error', ...impureSyntax] } },
    ...(houseRules as object[]),
  ],
});

async function listMessages(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message).join('\n');
}

const pureFiles = [
  'src/features/check/model/a.ts',
  'src/progress/a.ts',
  'src/portal/protocol/a.ts',
];

describe.each(pureFiles)('A pure file such as %s', (file) => {
  it.each([
    ['document.title', 'document reaches outside'],
    ['window.name', 'window reaches outside'],
    ['localStorage.clear()', 'localStorage reaches outside'],
    ['sessionStorage.clear()', 'sessionStorage reaches outside'],
    ['indexedDB.open("a")', 'indexedDB reaches outside'],
    ['fetch("a.json")', 'fetch reaches outside'],
    ['navigator.onLine', 'navigator reaches outside'],
    ['setTimeout(() => {}, 1)', 'setTimeout reaches outside'],
    ['setInterval(() => {}, 1)', 'setInterval reaches outside'],
    ['requestAnimationFrame(() => {})', 'requestAnimationFrame reaches outside'],
    ['crypto.randomUUID()', 'crypto reaches outside'],
    ['performance.now()', 'performance reaches outside'],
    ['globalThis.document', 'globalThis reaches outside'],
    ['Date.now()', 'reads the clock'],
    ['new Date()', 'reads the clock'],
    ['Date()', 'reads the clock'],
    ['Math.random()', 'is chance'],
  ])('may not use %s', async (code, why) => {
    expect(await listMessages(file, `export const a = () => ${code};\n`)).toContain(why);
  });

  it('may work with a time and a generator that are passed in', async () => {
    const code =
      'export const a = (at: number, random: () => number) => [new Date(at), random()];\n';
    expect(await listMessages(file, code)).toBe('');
  });
});

it('progress/device/ may use storage and the window', async () => {
  expect(await listMessages('src/progress/device/a.ts', 'window.name = "";\n')).toBe('');
});

describe('The ending of a file name', () => {
  const component = 'export const A = () => <p>A</p>;\n';

  it('.island.tsx needs a page that mounts it', async () => {
    const lonely = await listMessages('src/features/check/Lonely.island.tsx', component);
    expect(lonely).toContain('Nothing mounts Lonely.island.tsx');
    for (const mounted of ['check/practice/Practice', 'comparison/worksheet/Worksheet'])
      expect(await listMessages(`src/features/${mounted}.island.tsx`, component)).toBe('');
  });

  it('.tsx needs JSX', async () => {
    const file = 'src/features/check/item/a.tsx';
    expect(await listMessages(file, 'export const a = 1;\n')).toContain('name it .ts');
    expect(await listMessages(file, 'export const A = () => <></>;\n')).toBe('');
  });
});
