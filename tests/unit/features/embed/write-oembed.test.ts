import { describe, expect, it } from 'vitest';
import { folderOfSite } from '#features/embed/folder-of-site.ts';
import { oembedFileOf, writeOembed } from '#features/embed/write-oembed.ts';

const placed = {
  site: 'https://learn.example/course/',
  part: 'analogy',
  address: 'analogy.html',
  title: 'Analogy · Roots & Reach',
};

describe('What an oEmbed reader gets', () => {
  it('has everything that the standard asks of rich content', () => {
    const found = JSON.parse(writeOembed(placed, 'Roots & Reach')) as Record<string, unknown>;
    expect(found).toMatchObject({ version: '1.0', type: 'rich', title: placed.title });
    expect(found['html']).toContain('<iframe src="https://learn.example/course/analogy.html"');
    expect(found['width']).toEqual(expect.any(Number));
    expect(found['height']).toEqual(expect.any(Number));
  });

  it('lies in a file whose name every portal takes', () => {
    expect(oembedFileOf('scenario-startup')).toMatch(/^[a-z-]+\.json$/);
  });

  it.each([
    ['https://learn.example', 'https://learn.example/'],
    ['https://learn.example/course', 'https://learn.example/course/'],
    ['https://learn.example/course/', 'https://learn.example/course/'],
  ])('names the folder of %s as %s', (site, folder) => {
    expect(folderOfSite(new URL(site))).toBe(folder);
  });

  it('is left out where nobody said where the course will lie', () => {
    expect(folderOfSite(undefined)).toBeUndefined();
  });
});
