import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { activityComponents } from '#authoring/facts/lesson-components.ts';
import { activitiesSchema } from '#features/activity/activity.schema.ts';
import type { Activity } from '#features/activity/activity.schema.ts';
import { dimensions } from '../../../support/content/course-content.ts';

const docs = readFileSync(new URL('../../../../docs/writing-lessons.md', import.meta.url), 'utf8');
const [, section = ''] = /^## Add an activity\n([^]*?)^## /m.exec(docs) ?? [];
const blocks = (language: string) =>
  [...section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );
const examples = blocks('yaml').map((text) => (parse(text) as Activity[])[0]!);

describe('The examples of activities for authors', () => {
  it('show each kind once, and how a lesson places it', () => {
    const kinds = Object.entries(activityComponents);
    expect(examples.map(({ kind }) => kind)).toEqual(
      ['vote', 'place', 'sort', 'compose', 'recall', 'time-line'].filter((kind) =>
        kinds.some(([, one]) => one === kind),
      ),
    );
    expect(blocks('mdx').map((text) => text.trim())).toEqual(
      examples.map(({ id, kind }) => `<${kinds.find(([, one]) => one === kind)![0]} id="${id}" />`),
    );
  });

  it.each(examples.map((example) => [example.kind, example] as const))(
    '%s is complete, and every name in it is one of the course',
    (_, example) => {
      const [read] = activitiesSchema.parse({ activities: [example] }).activities;
      expect(read).toMatchObject({ id: example.id });
      const known = new Set(dimensions.map(({ id }) => id));
      for (const id of listDimensions(read!)) expect(known).toContain(id);
    },
  );
});

function listDimensions(activity: Activity): string[] {
  if (activity.kind === 'sort') return activity.cards.flatMap(({ reasons = [] }) => reasons);
  if (activity.kind === 'time-line')
    return activity.months.flatMap(({ marks }) => Object.keys(marks));
  return [];
}
