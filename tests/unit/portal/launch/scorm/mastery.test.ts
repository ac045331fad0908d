import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#portal/protocol/messages.ts';
import { names, reportOf, write } from '../../../../support/portals/scorm-answers.ts';
import { openWithPortal } from '../../../../support/portals/scorm-session-double.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 1, 3, 9) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What a portal got that was set to this mark, in per cent, after a check with this result. */
async function successWith(standard: 'scorm12' | 'scorm2004', mark: string, report: Report) {
  const [name, value] =
    standard === 'scorm12'
      ? ['cmi.student_data.mastery_score', mark]
      : ['cmi.scaled_passing_score', mark === '' ? '' : String(Number(mark) / 100)];
  const { session, record } = await openWithPortal(standard, { before: { [name]: value } });
  write(session, report);
  await session.commit();
  session.end();
  return record.server[names[standard].success];
}

const result = (best: number, all: number): Report => ({
  ...reportOf(),
  completed: true,
  score: {
    ...{ share: Math.floor((best * 100) / all), best, all },
    ...{ passed: best / all >= 0.8, attempt: '1-1', counts: 'best' },
  },
});

describe.each(['scorm12', 'scorm2004'] as const)('In a portal with %s', (standard) => {
  const not = standard === 'scorm12' ? 'completed' : undefined;

  it('the mark of the portal counts, and not the one of the course', async () => {
    expect(await successWith(standard, '60', result(7, 10))).toBe('passed');
    expect(await successWith(standard, '90', result(8, 10))).toBe(not);
  });

  it('a share that is the mark passes, however it is written', async () => {
    for (const percent of [29, 55, 57, 58])
      expect(await successWith(standard, String(percent), result(percent, 100))).toBe('passed');
    // 54 of 99 is shown as 54 per cent, and is more than 0.54.
    expect(await successWith(standard, '54.5', result(54, 99))).toBe('passed');
    expect(await successWith(standard, '55', result(54, 99))).toBe(not);
  });

  it('a mark that is none leaves it to the course', async () => {
    for (const mark of ['', '0', '-5', '200'])
      for (const [best, found] of [
        [7, not],
        [8, 'passed'],
      ] as const)
        expect(await successWith(standard, mark, result(best, 10))).toBe(found);
  });
});
