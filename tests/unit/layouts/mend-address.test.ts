import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { mendAddress } from '#layouts/mend-address.ts';

/** Where relative addresses of a page lead after the script has run. */
function folderOf(address: string, page: string): string {
  let at = new URL(address, 'https://host.example');
  const history = {
    replaceState: (_state: null, _title: string, next: string) => {
      at = new URL(next, at);
    },
  };
  const document = { documentElement: { dataset: { page } } };
  runInNewContext(mendAddress, { document, location: at, history });
  return new URL('.', at).pathname;
}

describe('However a host spells the address of a page, its files are looked for in the folder of the course', () => {
  for (const [address, page] of [
    ['/course/two-words.html', 'two-words.html'],
    ['/course/two-words', 'two-words.html'],
    ['/course/two-words/', 'two-words.html'],
    ['/course/two-words/?session=7#check', 'two-words.html'],
    ['/course/', 'index.html'],
    ['/course', 'index.html'],
    ['/course/index', 'index.html'],
    ['/course/index.html', 'index.html'],
    ['/course/default.aspx', 'index.html'],
  ])
    it(`${address}`, () => {
      expect(folderOf(address!, page!)).toBe('/course/');
    });

  it('but a page that says what is not there stays where it was asked for', () => {
    expect(folderOf('/course/nothing/here/', '404.html')).toBe('/course/nothing/here/');
  });
});
