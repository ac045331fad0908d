import { describe, expect, it } from 'vitest';
import { listParts } from '#features/lesson/list-parts.ts';

describe('The parts of a lesson', () => {
  it('are its sections and activities, in the order of the text', () => {
    const body = [
      '## Ways to open',
      '',
      '<Place id="line-of-actions" />',
      // What answers it may have its id, and is no part of its own.
      '<Figure id="line-of-actions" />',
      '',
      '### Aside',
      '',
      '## Ways to deepen',
    ].join('\n');
    const headings = [
      { depth: 2, slug: 'ways-to-open', text: 'Ways to open' },
      { depth: 3, slug: 'aside', text: 'Aside' },
      { depth: 2, slug: 'ways-to-deepen', text: 'Ways to deepen' },
    ];
    expect(listParts(body, headings, new Map([['line-of-actions', 'Opens or deepens?']]))).toEqual([
      { place: 'ways-to-open', text: 'Ways to open' },
      {
        place: 'try-line-of-actions',
        text: 'Opens or deepens?',
        activity: 'line-of-actions',
      },
      { place: 'ways-to-deepen', text: 'Ways to deepen' },
    ]);
  });
});
