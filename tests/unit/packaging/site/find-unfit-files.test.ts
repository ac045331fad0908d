import { describe, expect, it } from 'vitest';
import { findUnfitFiles } from '#packaging/site/find-unfit-files.ts';

describe('Files that every training portal takes', () => {
  it('have short plain names and known endings', () => {
    expect(
      findUnfitFiles(['index.html', 'assets/plan.a1b2c3d4.js', 'assets/a_b-c.woff2', 'robots.txt']),
    ).toEqual([]);
  });

  it('may stand beside the files that tell hosts which headers to send, at the top only', () => {
    expect(findUnfitFiles(['_headers', '.htaccess', 'staticwebapp.config.json'])).toEqual([]);
    expect(findUnfitFiles(['a/_headers'])).not.toEqual([]);
  });
});

describe('Files that some portal refuses are named', () => {
  it.each([
    ['Plan.html', 'a name has only a to z in small letters, 0 to 9, dot, hyphen and _.'],
    ['two words.html', 'a name has only a to z in small letters, 0 to 9, dot, hyphen and _.'],
    ['.well-known/a.txt', 'portals drop files and folders whose names begin with a dot.'],
    ['_astro/a.js', 'some hosts drop files and folders whose names begin with _.'],
    ['assets/a.mjs', 'portals take only files that end in html, css, js,'],
    ['assets/a.js.map', 'portals take only files that end in html, css, js,'],
    [`assets/${'a'.repeat(90)}.js`, 'the path has 100 characters, and must stay under 100.'],
  ])('%s', (file, reason) => {
    const problems = findUnfitFiles([file]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file}: ${reason}`);
  });
});
