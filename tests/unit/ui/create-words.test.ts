import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createWords } from '#ui/create-words.ts';

const [TeaWordsContext, useTeaWords] = createWords<{ readonly pour: string }>('TeaWordsContext');

function Pour() {
  return useTeaWords().pour;
}

it('gives the words of an island to each part below it', () => {
  const island = createElement(
    TeaWordsContext,
    { value: { pour: 'Pour the tea' } },
    createElement(Pour),
  );
  expect(renderToString(island)).toBe('Pour the tea');
});

it('refuses a part outside the island by the name of its words', () => {
  expect(() => renderToString(createElement(Pour))).toThrow('TeaWordsContext');
});
