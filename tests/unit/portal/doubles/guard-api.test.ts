import { describe, expect, it } from 'vitest';
import { guardApi } from '../../../support/portals/guard-api.ts';
import type { GuardedSession, PortalApi, Scorm } from '../../../support/portals/guard-api.ts';

/** A portal that takes everything, behind the guard, with what the guard has told. */
function openPortal(standard: Scorm, session: Partial<GuardedSession> = {}, answers = 'true') {
  const faults: string[] = [];
  const kept = new Map<string, string>();
  const prefix = standard === 'scorm12' ? 'LMS' : '';
  const api: PortalApi = {
    [`${prefix}Initialize`]: () => 'true',
    [`${prefix}GetValue`]: (name) => kept.get(String(name)) ?? '',
    [`${prefix}SetValue`]: (name, value) => {
      kept.set(String(name), String(value));
      return answers;
    },
    [`${prefix}Commit`]: () => 'true',
    [standard === 'scorm12' ? 'LMSFinish' : 'Terminate']: () => 'true',
  };
  const guarded = guardApi(api, standard, { isNormal: true, exits: 1, ...session }, (fault) =>
    faults.push(fault),
  );
  const call = (method: string, ...values: unknown[]) => guarded[method]?.(...values);
  const set = (name: string, value: unknown) => call(`${prefix}SetValue`, name, value);
  const end = () => call(standard === 'scorm12' ? 'LMSFinish' : 'Terminate', '');
  call(`${prefix}Initialize`, '');
  return { faults, kept, call, set, end, prefix };
}

const wrong: readonly (readonly [Scorm, string, unknown])[] = [
  ['scorm12', 'cmi.core.score.raw', 83],
  ['scorm12', 'cmi.core.score.raw', '83.5'],
  ['scorm12', 'cmi.core.lesson_status', 'Completed'],
  ['scorm12', 'cmi.core.session_time', 'PT5S'],
  ['scorm12', 'cmi.core.lesson_location', 'x'.repeat(256)],
  ['scorm12', 'cmi.core.exit', 'normal'],
  ['scorm12', 'cmi.suspend_data', 'x'.repeat(3501)],
  ['scorm12', 'cmi.suspend_data', 'café'],
  ['scorm12', 'cmi.interactions.0.id', 'Q-13'],
  ['scorm12', 'cmi.interactions.0.result', 'incorrect'],
  ['scorm12', 'cmi.interactions.0.student_response', 'A.B'],
  ['scorm12', 'cmi.interactions.0.time', '9:05'],
  ['scorm12', 'cmi.progress_measure', '0.5'],
  ['scorm2004', 'cmi.interactions.0.timestamp', '2026-01-01T10:00:00.000Z'],
  ['scorm2004', 'cmi.interactions.0.result', 'wrong'],
  ['scorm2004', 'cmi.interactions.0.learner_response', 'option_A,option_B'],
  ['scorm2004', 'cmi.score.scaled', '91'],
  ['scorm2004', 'cmi.progress_measure', '1.5'],
  ['scorm2004', 'cmi.session_time', 'PT1.234S'],
  ['scorm2004', 'cmi.completion_status', 'passed'],
  ['scorm2004', 'cmi.objectives.0.id', 'O 1'],
];

describe('The guard before the portal of the tests', () => {
  it.each(wrong)('tells in %s when %s is set to %s', (standard, name, value) => {
    const { faults, set } = openPortal(standard);
    set(name, value);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('lets pass what every portal takes', () => {
    const { faults, set, call, end } = openPortal('scorm2004');
    set('cmi.completion_status', 'completed');
    set('cmi.interactions.0.timestamp', '2026-01-01T10:00:00.00Z');
    call('Commit', '');
    end();
    expect(faults).toEqual([]);
  });

  it('tells a call outside the session, and a second beginning', () => {
    const { faults, call, set, end } = openPortal('scorm12');
    call('LMSInitialize', '');
    end();
    set('cmi.core.exit', 'suspend');
    call('LMSCommit', '');
    end();
    expect(faults).toEqual([
      'a second Initialize',
      'LMSSetValue outside the session',
      'LMSCommit outside the session',
      'a Terminate outside the session',
    ]);
  });

  it('tells a status that falls, and a value that the portal refused', () => {
    const { faults, kept, set } = openPortal('scorm12');
    kept.set('cmi.core.lesson_status', 'passed');
    set('cmi.core.lesson_status', 'incomplete');
    const refusing = openPortal('scorm12', {}, 'false');
    refusing.set('cmi.core.exit', 'suspend');
    expect(faults).toEqual(['cmi.core.lesson_status fell: passed, incomplete']);
    expect(refusing.faults).toEqual(['cmi.core.exit was refused: "suspend"']);
  });

  it('tells when review mode writes anything but the exit', () => {
    const { faults, set } = openPortal('scorm2004', { isNormal: false });
    set('cmi.exit', 'suspend');
    expect(faults).toEqual([]);
    set('cmi.session_time', 'PT5S');
    expect(faults).toEqual(['cmi.session_time was set in review']);
  });

  it('tells too many commits; one may come early when the learner leaves', () => {
    const { faults, call } = openPortal('scorm12');
    call('LMSCommit', '');
    call('LMSCommit', '');
    expect(faults).toEqual([]);
    call('LMSCommit', '');
    expect(faults).toEqual(['Commit came more often than every 5 seconds']);
  });

  it('tells a call without its empty text', () => {
    const { faults, call } = openPortal('scorm2004');
    call('Commit');
    expect(faults).toEqual(['Commit wants ""']);
  });
});
