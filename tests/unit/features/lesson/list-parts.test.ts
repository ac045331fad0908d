import { describe, expect, it } from 'vitest';
import { listParts } from '#features/lesson/list-parts.ts';
import { nameActivity } from '#features/lesson/name-activity.ts';

describe('The parts of a lesson', () => {
  it('are its sections and activities, in the order of the text', () => {
    const body = [
      '## Ways to open',
      '',
      '<Activity title="Repair it">',
      '',
      '<Place id="line-of-actions" />',
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
      { place: 'try-repair-it', text: 'Repair it' },
      {
        place: 'try-line-of-actions',
        text: 'Opens or deepens?',
        activity: 'line-of-actions',
      },
      { place: 'ways-to-deepen', text: 'Ways to deepen' },
    ]);
  });

  it('name an activity after the words of its title, in any script', () => {
    expect(nameActivity('Open, deepen, both or neither?')).toBe('try-open-deepen-both-or-neither');
    expect(nameActivity('Öffnen?')).toBe('try-öffnen');
  });
});
