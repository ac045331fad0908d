import { ESLint } from 'eslint';
import { plugin, parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importRules } from '../../../tools/import-rules.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser },
      plugins: { '@typescript-eslint': plugin },
    },
    ...(importRules as []),
  ],
});

async function listMessages(filePath: string, from: string, what = '{ a }'): Promise<string[]> {
  const [result] = await eslint.lintText(`import ${what} from '${from}';\n`, { filePath });
  return result!.messages.map(({ message }) => message);
}

describe('Who may import whom', () => {
  it.each([
    ['src/features/check/a.ts', '#progress/device/store.ts'],
    ['src/features/check/a.tsx', 'react'],
    ['src/features/check/a.ts', './b.ts'],
    ['src/layouts/a.ts', '#features/check/a.ts'],
    ['src/portal/a.ts', '#progress/device/store.ts'],
    ['src/ui/a.ts', '#find-content.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await listMessages(file, from)).toEqual([]);
  });

  it.each([
    ['src/features/check/a.ts', '#features/scenario/a.ts', 'Features never import each other'],
    ['src/features/check/a.ts', '../scenario/a.ts', 'Write the path from src/'],
    ['src/features/check/model/a.ts', 'react', 'No framework here'],
    ['src/progress/a.ts', 'react', 'No framework here'],
    ['src/progress/device/a.ts', 'react-dom', 'No framework here'],
    ['src/portal/protocol/a.ts', 'framer-motion', 'No framework here'],
    ['src/progress/a.ts', './device/store.ts', 'This folder is pure'],
    [
      'src/features/check/a.tsx',
      '#portal/protocol/messages.ts',
      'Features never import each other',
    ],
    ['src/features/check/a.ts', './check.schema.ts', 'take only types'],
    ['src/features/check/a.tsx', './A.astro', 'exists at build only'],
    ['src/progress/a.ts', '#ui/fill.ts', 'imports nothing of ours'],
    ['src/ui/a.ts', '#progress/device/store.ts', 'progress only in use-progress.ts'],
    ['src/portal/a.ts', '#features/check/a.ts', 'progress/ only'],
    ['src/pages/a.ts', '#packaging/a.ts', 'Nobody imports packaging/'],
    ['src/layouts/a.ts', '#authoring/a.ts', 'authoring/ works at build'],
  ])('%s may not import %s', async (file, from, why) => {
    expect((await listMessages(file, from)).join()).toContain(why);
  });

  it('A type may be taken from a schema', async () => {
    const file = 'src/features/check/a.ts';
    expect(await listMessages(file, './check.schema.ts', 'type { A }')).toEqual([]);
  });

  it('A schema may be made of others of its feature', async () => {
    const file = 'src/features/check/lesson/a.schema.ts';
    expect(await listMessages(file, '#features/check/check.schema.ts')).toEqual([]);
    expect(await listMessages(file, '#features/plan/plan.schema.ts')).not.toEqual([]);
  });
});
