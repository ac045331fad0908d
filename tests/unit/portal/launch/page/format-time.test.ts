import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDuration,
  formatTimespan,
  formatTimestamp,
} from '#portal/launch/page/format-time.ts';

describe('Times for a portal', () => {
  it('are written as SCORM 1.2 wants them', () => {
    expect(formatTimespan(0)).toBe('0000:00:00.00');
    expect(formatTimespan(3_723_045)).toBe('0001:02:03.05');
    expect(formatTimespan(59_999)).toBe('0000:01:00.00');
    expect(formatTimespan(-5)).toBe('0000:00:00.00');
    expect(formatTimespan(99_999 * 3_600_000)).toBe('9999:00:00.00');
    expect(formatClock(new Date(2026, 1, 3, 9, 5, 7).getTime())).toBe('09:05:07');
  });

  it('are written as SCORM 2004 and xAPI want them', () => {
    expect(formatDuration(3_723_045)).toBe('PT1H2M3.05S');
    expect(formatDuration(1500)).toBe('PT0H0M1.5S');
    expect(formatTimestamp(Date.UTC(2026, 1, 3, 9, 5, 7, 89))).toBe('2026-02-03T09:05:07.08Z');
    fc.assert(
      fc.property(fc.nat(), fc.date({ noInvalidDate: true, min: new Date(0) }), (span, date) => {
        expect(formatDuration(span)).toMatch(/^PT\d+H[0-5]?\dM[0-5]?\d(\.\d{1,2})?S$/);
        expect(formatTimespan(span)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        if (date.getUTCFullYear() < 10_000)
          expect(formatTimestamp(date.getTime())).toMatch(/^[\d-]{10}T[\d:]{8}\.\d\dZ$/);
      }),
    );
  });
});
