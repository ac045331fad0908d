import type { HookParameters } from 'astro';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { collectCharacters } from '#packaging/fonts/collect-characters.ts';
import { subsetFonts } from '#packaging/fonts/subset-fonts.ts';

const project = mkdtempSync(join(tmpdir(), 'subset-fonts-'));
const content = join(project, 'content/en');
const fontAt = (name: string) => join(project, '.astro/fonts', name);

/** What the build says while it prepares the fonts. */
async function prepareFonts(budget?: number): Promise<string[]> {
  const info = vi.fn<(message: string) => void>();
  const hook = subsetFonts('en', budget).hooks['astro:config:setup'];
  const options = { config: { root: pathToFileURL(`${project}/`) }, logger: { info } };
  await hook?.(options as unknown as HookParameters<'astro:config:setup'>);
  return info.mock.calls.map(([message]) => message);
}

beforeAll(() => {
  mkdirSync(join(content, 'lessons'), { recursive: true });
  writeFileSync(join(content, 'course.yaml'), 'title: Zoë\n');
  writeFileSync(join(content, 'lessons/a.mdx'), 'Café “½”\n');
  writeFileSync(join(content, 'notes.txt'), '漢');
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

describe('The fonts hold the characters of the content', () => {
  it('and everything that can be typed, once each', () => {
    const characters = collectCharacters(content);
    for (const one of 'Aa0~ë½é“”’–\u00a0') expect(characters).toContain(one);
    expect(characters).not.toContain('漢');
    expect(characters).not.toMatch(/\p{Cc}/u);
    expect(new Set(characters).size).toBe(Array.from(characters).length);
  });

  it('and weigh at most 26 KB together', async () => {
    expect(await prepareFonts()).toEqual([
      expect.stringMatching(/^Fonts: heading \d+\.\d KB, text \d+\.\d KB\.$/),
    ]);
    const [heading, text] = ['heading.woff2', 'text.woff2'].map((name) => fontAt(name));
    expect(readFileSync(heading!).toString('latin1', 0, 4)).toBe('wOF2');
    expect(statSync(heading!).size + statSync(text!).size).toBeLessThan(26 * 1024);
  });

  it('and are made again only when a new character comes in', async () => {
    await prepareFonts();
    const before = statSync(fontAt('text.woff2')).mtimeMs;
    writeFileSync(join(content, 'course.yaml'), 'title: Zoë and the others\n');
    expect(await prepareFonts()).toEqual([]);
    expect(statSync(fontAt('text.woff2')).mtimeMs).toBe(before);

    writeFileSync(join(content, 'course.yaml'), 'title: Zoë and Søren\n');
    expect(await prepareFonts()).toHaveLength(1);
  });

  it('and stop the build when they are too heavy, with what they weigh', async () => {
    await expect(prepareFonts(20 * 1024)).rejects.toThrow(
      /^The fonts are too heavy: heading \d+\.\d KB, text \d+\.\d KB, together \d+\.\d KB\. They may weigh 20\.0 KB\./,
    );
  });
});
