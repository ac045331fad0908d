import { describe, expect, it } from 'vitest';
import { excerpt } from '#features/search/excerpt.ts';
import { makeFinder } from '#features/search/find-documents.ts';
import { splitLesson } from '#features/search/split-lesson.ts';

const places = [
  { a: 'two-words.html', t: 'Two words, two jobs', h: '', x: 'Networking makes the circle wider.' },
  { a: 'comparison.html#purpose', t: 'Side by side', h: 'Purpose', x: 'What is the contact for?' },
  { a: 'glossary.html#trust', t: 'Glossary', h: 'Trust', x: 'Able, well-meaning, honest.' },
];

describe('Search', () => {
  const find = makeFinder(places);

  it('finds a place by a word of its text, its heading or its page', () => {
    expect(find('circle').map(({ a }) => a)).toEqual(['two-words.html']);
    expect(find('purpose').map(({ a }) => a)).toEqual(['comparison.html#purpose']);
  });

  it('finds the beginning of a word, and forgives a slip', () => {
    expect(find('netw').map(({ a }) => a)).toEqual(['two-words.html']);
    expect(find('puropse').map(({ a }) => a)).toEqual(['comparison.html#purpose']);
  });

  it('asks for all words of the query', () => {
    expect(find('trust circle')).toEqual([]);
  });

  it('splits a lesson at its headings and keeps what a learner reads', () => {
    const body =
      'Before it.\n\n## First\n\nSome <Term id="a">words</Term> here.\n\n<Vote id="v" />\n\nBecause.\n';
    expect(splitLesson(body)).toEqual([
      { heading: '', text: 'Before it.' },
      { heading: 'First', text: 'Some words here. Because.' },
    ]);
  });

  it('shows a long text around the word that was looked for, cut between words', () => {
    const text = `${'far away '.repeat(40)}here is the lamp ${'and more '.repeat(40)}`.trim();
    const shown = excerpt(text, 'lamp');
    expect(shown).toContain('lamp');
    expect(shown).toMatch(/^… .+ …$/);
    expect(shown.length).toBeLessThan(170);
  });
});
