import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDuration,
  formatTimespan,
  formatTimestamp,
} from '#portal/launch/page/format-time.ts';
import { callApi } from '#portal/launch/scorm/call-api.ts';
import { findApi } from '#portal/launch/scorm/find-api.ts';
import { findObjective } from '#portal/launch/scorm/find-objective.ts';
import { raiseStatus } from '#portal/launch/scorm/raise-status.ts';

const api = { LMSInitialize: () => 'true' };

/** A portal that keeps what it is told, with these elements to begin with. */
function openElements(elements: Record<string, string>, answers: Record<string, unknown> = {}) {
  const calls: string[] = [];
  const portal = {
    GetValue: (name: string) => elements[name] ?? '',
    SetValue: (name: string, value: string) => {
      calls.push(`${name}=${value}`);
      elements[name] = value;
      return answers['SetValue'] ?? 'true';
    },
    Commit: () => answers['Commit'] ?? 'true',
    GetLastError: () => answers['GetLastError'] ?? '0',
    Initialize: () => answers['Initialize'],
  };
  const api = portal as unknown as Parameters<typeof callApi>[0];
  return { calls, open: callApi(api, { prefix: '', terminate: 'Terminate' }) };
}

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

describe('The search for the portal', () => {
  type Place = Record<string, unknown>;
  const place = (facts: Place = {}): Place => {
    const one: Place = { opener: null, ...facts };
    one['parent'] ??= one;
    return one;
  };
  const search = (from: Place) => findApi(from as unknown as Window, 'API', 'LMSInitialize');

  it('takes the nearest window around it, never its own, then those that opened one', () => {
    const far = { ...api };
    const opener = place({ API: far });
    const top = place({ API: api, opener });
    expect(search(place({ parent: place({ parent: top }), API: far }))).toBe(api);
    expect(search(place({ parent: place({ parent: top, API: far }) }))).toBe(far);
    expect(search(place({ opener: place({ parent: top }) }))).toBe(api);
    expect(search(place())).toBeUndefined();
  });

  it('passes windows that cannot be looked into, and objects that are none', () => {
    const closed = new Proxy(place(), {
      get(_, name) {
        if (name === 'parent') return top;
        if (name === 'opener') return null;
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    const top = place({ API: api });
    expect(search(place({ parent: closed }))).toBe(api);
    expect(search(place({ parent: place({ API: {}, parent: top }) }))).toBe(api);
    expect(search(place({ parent: place({ API: null, parent: top }) }))).toBe(api);
  });

  it('ends where windows turn in a circle', () => {
    const one = place();
    const two = place({ parent: one });
    one['parent'] = two;
    expect(search(one)).toBeUndefined();
  });
});

describe('A portal that answers oddly', () => {
  it('is understood: true without quotes, "false" that means nothing, a missing method', () => {
    const one = openElements({}, { Initialize: true, SetValue: 'false', Commit: 'false' });
    expect(one.open.initialize()).toBe(true);
    expect(one.open.set('a', '1')).toBe(true);
    expect(one.open.commit()).toBe(false);
    const other = openElements({}, { SetValue: 'false', GetLastError: '351' });
    expect(other.open.set('a', '1')).toBe(false);
    expect(other.open.initialize()).toBe(false);
    expect(() => {
      other.open.terminate();
    }).not.toThrow();
  });

  it('is not told the same twice', () => {
    const { calls, open } = openElements({});
    open.set('a', '1');
    open.set('a', '1');
    open.set('a', '2');
    expect(calls).toEqual(['a=1', 'a=2']);
  });

  it('never lowers a status, whatever its letters are', () => {
    const ladder = ['incomplete', 'completed', 'passed'];
    const { calls, open } = openElements({ status: 'Passed', other: 'not attempted' });
    raiseStatus(open, 'status', 'completed', ladder);
    raiseStatus(open, 'status', 'passed', ladder);
    raiseStatus(open, 'other', 'incomplete', ladder);
    expect(calls).toEqual(['other=incomplete']);
  });

  it('has objectives that are looked up by their ids', () => {
    const { calls, open } = openElements({
      'cmi.objectives._count': '1',
      'cmi.objectives.0.id': 'PRIMARYOBJ',
    });
    expect(findObjective(open, 'PRIMARYOBJ')).toBe('cmi.objectives.0');
    expect(findObjective(open, 'O1')).toBe('cmi.objectives.1');
    expect(calls).toEqual(['cmi.objectives.1.id=O1']);
    expect(findObjective(openElements({}).open, 'O1')).toBeUndefined();
  });
});
