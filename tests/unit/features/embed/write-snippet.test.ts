import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { pageFormats } from '#format.ts';
import { writeSnippet } from '#features/embed/write-snippet.ts';
import type { Placed } from '#features/embed/write-snippet.ts';
import { attributeOf, elementsOf } from '#packaging/site/html-tree.ts';

const placed: Placed = {
  site: 'https://learn.example/course/',
  part: 'scenario-startup',
  address: 'scenario-startup.html',
  title: 'Scenario · Roots & Reach',
};

describe('A snippet', () => {
  it('with the script is one script, and one element with a link for readers without it', () => {
    expect(writeSnippet('script', placed)).toBe(
      [
        '<script src="https://learn.example/course/embed.js" async></script>',
        '<roots-and-reach src="https://learn.example/course/" part="scenario-startup" title="Scenario · Roots &amp; Reach">',
        '  <a href="https://learn.example/course/scenario-startup.html">Scenario · Roots &amp; Reach</a>',
        '</roots-and-reach>',
      ].join('\n'),
    );
  });

  it('without the script is one frame with a title, a height and two rights', () => {
    expect(writeSnippet('frame', placed)).toBe(
      '<iframe src="https://learn.example/course/scenario-startup.html" title="Scenario · Roots &amp; Reach" width="100%" height="720" style="border: 0" allow="fullscreen; clipboard-write"></iframe>',
    );
  });

  it('keeps any title inside its quotes', () => {
    const texts = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(fc.constantFrom(...pageFormats), texts, (format, title) => {
        const [element] = [
          ...elementsOf(parseFragment(writeSnippet(format, { ...placed, title }))),
        ].filter(({ tagName }) => /^(?:iframe|roots-and-reach)$/.test(tagName));
        expect(attributeOf(element!, 'title')).toBe(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
