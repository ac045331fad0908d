import { readFileSync } from 'node:fs';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { activitiesSchema } from '#features/activity/activity.schema.ts';
import { ComposeWordsContext } from '#features/activity/compose/compose-words.ts';
import { ComposeBody } from '#features/activity/compose/ComposeBody.tsx';
import { SortWordsContext } from '#features/activity/sort/sort-words.ts';
import { SortBody } from '#features/activity/sort/SortBody.tsx';
import { TimeLineWordsContext } from '#features/activity/time-line/time-line-words.ts';
import { TimeLineBody } from '#features/activity/time-line/TimeLineBody.tsx';
import { dimensions, words } from '../../../support/content/course-content.ts';

const file = new URL('../../../support/content/activities.yaml', import.meta.url);
const { activities } = activitiesSchema.parse(parse(readFileSync(file, 'utf8')));
const nothing = () => undefined;
const told = { onChange: nothing, onOwn: nothing, onSay: nothing, own: '' };

function draw(kind: string, answers: Record<string, string>, own = ''): string {
  const activity = activities.find((one) => one.kind === kind);
  const given = { ...told, answers, own };
  if (activity?.kind === 'sort') {
    const body = h(SortBody, { sort: activity, ...given });
    const value = { ...words.sortCards, dimensions };
    return renderToString(h(SortWordsContext, { value }, body));
  }
  if (activity?.kind === 'compose') {
    const value = { ...words.compose, local: words.activity.local, phrases: words.ownText };
    const body = h(ComposeBody, { compose: activity, ...given });
    return renderToString(h(ComposeWordsContext, { value }, body));
  }
  if (activity?.kind === 'time-line') {
    const value = { ...words.timeLine, dimensions };
    const body = h(TimeLineBody, { line: activity, ...given });
    return renderToString(h(TimeLineWordsContext, { value }, body));
  }
  throw new Error(`No activity of the kind ${kind}.`);
}

const states = [
  ['sort', 'fresh', {}],
  ['sort', 'judged', { 'new-town': 'opens_purpose_', 'old-client': 'opens_' }],
  ['compose', 'working', { reason: 'on' }],
  ['time-line', 'fresh', {}],
  ['time-line', 'asking', { month: '6' }],
  ['time-line', 'judged', { month: '6', six: 'activities' }],
] as const;

describe('The body of an activity', () => {
  it.each(states)(
    '%s, %s, needs no style attribute, which the policy forbids',
    (kind, _, given) => {
      expect(draw(kind, given)).not.toMatch(/\sstyle=/);
    },
  );

  it('Sort says only of a card that was judged if it fits, and asks for the next one', () => {
    expect(draw('sort', {})).not.toContain(words.sortCards.fits);
    const judged = draw('sort', { 'new-town': 'opens_purpose_' });
    expect(judged).toContain(words.sortCards.fits);
    expect(judged).toContain('A client of three years');
    expect(judged).not.toContain('Your mentor asks');
  });

  it('Compose says in words what is new and what was taken out', () => {
    const text = draw('compose', { reason: 'on' });
    expect(text).toMatch(new RegExp(`<ins>.*${words.compose.added}.*late suppliers`));
    expect(text).toMatch(new RegExp(`<del>.*${words.compose.replaced}.*my network`));
    expect(text).toContain('aria-checked="true"');
  });

  it('Compose says what it has found in the own text', () => {
    expect(draw('compose', {}, 'Hello Henrik, you asked about notes.')).toContain('“you asked”');
  });

  it('Time line shows where a line went only after the question of its month', () => {
    const trace = /moved \d+ of 100/;
    expect(draw('time-line', { month: '6' })).not.toMatch(trace);
    expect(draw('time-line', { month: '6', six: '-' })).toMatch(trace);
    expect(draw('time-line', { month: '3' })).toMatch(trace);
  });

  it('Time line says its month by name', () => {
    expect(draw('time-line', { month: '6' })).toContain(
      'aria-valuetext="Month 6: The delivery that failed"',
    );
  });
});
