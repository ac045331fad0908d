import { describe, expect, it } from 'vitest';
import { checkLine } from '#features/plan/model/check-line.ts';
import {
  fillLine,
  isWritten,
  moves,
  readLine,
  readLines,
  sayLine,
  splitIfThen,
} from '#features/plan/model/plan-line.ts';
import { interfaceSchema } from '#ui/interface.schema.ts';
import { planSchema } from '#features/plan/plan.schema.ts';
import { readContent } from '../../../../support/content/real-content.ts';

const { ownPlan: words } = readContent('interface', interfaceSchema);
const plan = readContent('plan', planSchema);
const say = (cue: string, action: string, person = '') =>
  sayLine({ cue, action, person }, words.line).replaceAll('\u00a0', ' ');

describe('A line of the plan', () => {
  it('is an if-then sentence, with the person at “…” or at the end', () => {
    expect(say('it is Thursday', 'send the list to', 'M. B.')).toBe(
      'If it is Thursday, then I send the list to M. B.',
    );
    expect(say('a talk ends', 'ask …: “May I write?”', 'A. K.')).toBe(
      'If a talk ends, then I ask A. K.: “May I write?”',
    );
    expect(say('', 'write to', '$&')).toBe('If …, then I write to $&.');
  });

  it('keeps initials on one line', () => {
    expect(sayLine({ cue: 'a', action: 'call', person: 'M. B.' }, words.line)).toContain(
      'M.\u00a0B.',
    );
  });

  it('takes examples and lines from elsewhere, and reads them again', () => {
    const example = { cue: 'it is noon', action: 'call', person: 'R. S.', minutes: 8 };
    const line = readLine(fillLine({ week: 2, move: 'deepen' }, example), 2, 'deepen');
    expect(line).toMatchObject({ week: 2, move: 'deepen', ...example });
    expect(isWritten(line)).toBe(true);
    expect(readLines({}).filter(isWritten)).toEqual([]);
  });

  it('is found in a sentence that was written elsewhere', () => {
    expect(splitIfThen('If it is Monday, then I phone one old client.')).toEqual({
      cue: 'it is Monday',
      action: 'phone one old client',
    });
    expect(splitIfThen('Hello Henrik, how are you?')).toBeUndefined();
  });
});

describe('The plan check', () => {
  const check = (cue: string, minutes: string, said = '') =>
    checkLine(
      readLine(
        {
          'w1-open-cue': cue,
          'w1-open-action': 'write',
          'w1-open-minutes': minutes,
          'w1-open-real': said,
        },
        1,
        'open',
      ),
      plan.test.cueWords,
    );

  it('finds a day, an hour, a place or an event, and says which word it found', () => {
    expect(check('it is thursday', '5').foundCue).toBe('thursday');
    expect(check('it is 16:00', '5').foundCue).toBe('16:00');
    expect(check("it’s nine o'clock", '5').foundCue).toBe("o'clock");
    expect(check('I feel ready, weekly', '5').foundCue).toBeUndefined();
  });

  it('leaves the last word on a cue to the learner, and does the sum of minutes itself', () => {
    expect(check('the cat sneezes', '5').hasCue).toBe(false);
    expect(check('the cat sneezes', '5', 'yes').hasCue).toBe(true);
    expect(check('', '5', 'yes').hasCue).toBe(false);
    expect(check('it is noon', '8').isSmall).toBe(true);
    expect(check('it is noon', '15').isSmall).toBe(false);
  });

  it('is passed by every example as far as the page can judge', () => {
    for (const [at, { examples }] of plan.weeks.entries())
      for (const move of moves)
        for (const example of examples[move]) {
          const place = { week: at + 1, move };
          const line = readLine(fillLine(place, example), place.week, move);
          expect(checkLine(line, plan.test.cueWords), say(line.cue, line.action)).toMatchObject({
            hasCue: true,
            isSmall: true,
          });
        }
  });
});
