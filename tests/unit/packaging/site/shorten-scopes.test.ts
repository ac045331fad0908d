import { describe, expect, it } from 'vitest';
import { shortenScopes } from '#packaging/site/shorten-scopes.ts';

const page = (body: string) => `<html><head></head><body>${body}</body></html>`;
const bar = 'data-astro-cid-nqkczdkf';
const row = 'data-astro-cid-rmlirlv5';

describe('The marks that tie elements to the styles of their component', () => {
  it('are short, and the same in a page and in its style sheet', () => {
    const changed = shortenScopes(
      new Map([
        ['a.html', page(`<p ${bar}>a</p><b ${row}>b</b>`)],
        ['a.css', `p[${bar}]{color:red}b[${row}]:hover{color:red}`],
      ]),
    );
    expect(changed.get('a.html')).toBe(page('<p data-_nqk="">a</p><b data-_rml="">b</b>'));
    expect(changed.get('a.css')).toBe('p[data-_nqk]{color:red}b[data-_rml]:hover{color:red}');
  });

  it('stay long where two short ones would be the same', () => {
    const other = 'data-astro-cid-nqk00000';
    const css = `p[${bar}]{}p[${other}]{}`;
    const changed = shortenScopes(new Map([['a.css', css]]));
    expect(changed.get('a.css')).toBe('p[data-_nqkczdkf]{}p[data-_nqk00000]{}');
  });

  it('go where no style asks for the element, by its name or its classes', () => {
    const marked = `<ul ${bar}><li class="new done" ${bar}>a</li><li ${bar}>b</li></ul>`;
    const after = (selector: string) =>
      shortenScopes(
        new Map([
          ['a.html', page(marked)],
          ['a.css', `${selector}{color:red}`],
        ]),
      ).get('a.html');
    const left = (list: string, first: string, second: string) =>
      page(`<ul${list}><li class="new done"${first}>a</li><li${second}>b</li></ul>`);
    const here = ' data-_nqk=""';
    expect(after(`li[${bar}]`)).toBe(left('', here, here));
    expect(after(`.done[${bar}]:hover`)).toBe(left('', here, ''));
    expect(after(`ul.done[${bar}]`)).toBe(left('', '', ''));
    expect(after(`ul[${bar}]>[${bar}]`)).toBe(left(here, here, here));
    expect(after(`ul[${row}]`)).toBe(left('', '', ''));
  });
});
