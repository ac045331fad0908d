import { expect, test } from 'vitest';
import { readLesson } from '#authoring/reading/read-lesson.ts';
import type { LessonFile } from '#authoring/reading/read-lesson.ts';

const lesson = `---
title: 'Keys: who has one'
subtitle: What a key asks
description: A key asks if somebody can be relied on, and only time can answer.
objectives: [O1, O2]
keep: A key is a question.
---

Who has a <Term id="spare-key">key</Term>?

## Two words {/* a note to myself */}

Two things: <Term id="door">*one*
and two</Term>, as in [the table](comparison.html#purpose).

<Sort id="who-has-it" />

### Under it

- A point with [a second link][more].

<Figure id="a-door" />

<Evidence source="S1" />

[more]: two-words.html
`;

function read(text: string): LessonFile {
  const result = readLesson('lessons/keys.mdx', text);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
}

test('A lesson has the name of its file as its id, and what its front matter says', () => {
  const { id, file, data } = read(lesson);
  expect({ id, file }).toEqual({ id: 'keys', file: 'lessons/keys.mdx' });
  expect(data.title).toBe('Keys: who has one');
});

test('Lines count from the top of the file, in the front matter and in the text', () => {
  const { lineOf, terms, headings } = read(lesson);
  expect(lineOf(['objectives', 1])).toBe(5);
  expect(terms).toEqual([
    { name: 'spare-key', line: 9 },
    { name: 'door', line: 13 },
  ]);
  expect(headings.map(({ depth, line }) => ({ depth, line }))).toEqual([
    { depth: 2, line: 11 },
    { depth: 2, line: 16 },
    { depth: 3, line: 18 },
  ]);
});

test('Headings and activities have the ids that they have on the page', () => {
  expect(read(lesson).headings.map(({ kind, place }) => `${kind}: ${place}`)).toEqual([
    'section: two-words',
    'activity: try-who-has-it',
    'section: under-it',
  ]);
  const twice = read(lesson.replace('### Under it', '### Two *words*'));
  expect(twice.headings.at(2)?.place).toBe('two-words-1');
});

test('A lesson names its sources and where its links lead', () => {
  const { sources, links } = read(lesson);
  expect(sources).toEqual([{ name: 'S1', line: 24 }]);
  expect(links.map(({ name }) => name)).toEqual(['comparison.html#purpose', 'two-words.html']);
});

test('Each component is known with its place and its values', () => {
  const uses = read(lesson).components.map(({ name, place }) => `${name}: ${place}`);
  expect(uses).toEqual([
    'Term: sentence',
    'Term: sentence',
    'Sort: block',
    'Figure: block',
    'Evidence: block',
  ]);
  expect(read(lesson).components.at(3)?.attributes.get('id')).toBe('a-door');
});

test('The length counts the text outside activities; front matter and notes are no part of it', () => {
  // Who has a key? · Two words · Two things: one and two, as in the table. · Under it ·
  // A point with a second link.
  expect(read(lesson).words).toBe(4 + 2 + 9 + 2 + 6);
});

test('A file from Windows is the same lesson', () => {
  const { lineOf: _ours, ...ours } = read(lesson);
  const { lineOf: _theirs, ...theirs } = read(`\uFEFF${lesson.replaceAll('\n', '\r\n')}`);
  expect(theirs).toEqual(ours);
});

test('A lesson that cannot be read comes back as its mistakes', () => {
  expect(readLesson('lessons/keys.mdx', 'No front matter.')).toEqual([
    {
      file: 'lessons/keys.mdx',
      line: 1,
      message: 'A lesson begins with "---", its title and so on, and "---".',
      rule: 'read-lesson',
    },
  ]);
});
