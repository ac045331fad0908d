import { describe, expect, it } from 'vitest';
import type { TraceLine } from '#portal/launch/page/trace.ts';
import { callApi } from '#portal/launch/scorm/call-api.ts';
import { readLearner, readNumber, readText } from '#portal/launch/scorm/read-answer.ts';

/** A portal that answers SetValue and Commit with this, and GetLastError with that. */
function openCalls(answer: unknown, error: unknown = '0', trace?: (line: TraceLine) => void) {
  const api = {
    SetValue: () => answer,
    Commit: () => answer,
    GetValue: () => answer,
    GetLastError: () => error,
    GetErrorString: () => 'General Set Failure',
  };
  return callApi(api, { prefix: '', terminate: 'Terminate' }, trace);
}

describe('The answers of a portal', () => {
  it.each(['true', 'True', ' TRUE ', true, 1, '1'])('%j is a yes', (answer) => {
    expect(openCalls(answer).commit()).toBe('yes');
  });

  it.each([undefined, null, '', 'undefined', 'null', {}, NaN])('%j says nothing', (answer) => {
    expect(openCalls(answer).commit()).toBe('silent');
    expect(openCalls(answer).set('a', '1')).toBe('silent');
  });

  it.each(['0', 0, NaN, undefined, '', null])(
    'a "false" with %j as its error is neither yes nor no',
    (error) => {
      for (const answer of ['false', false, 0, 'False'])
        expect(openCalls(answer, error).commit()).toBe('unclear');
    },
  );

  it.each([101, '391', '0351'])('a "false", or nothing, with the error %j is a no', (error) => {
    for (const answer of ['false', false, null, undefined])
      expect(openCalls(answer, error).set('a', '1')).toBe('no');
    expect(openCalls('true', error).commit()).toBe('yes');
  });

  it('are asked for without ever throwing', () => {
    const broken = {
      Initialize() {
        throw new Error('not here');
      },
    };
    const calls = callApi(broken, { prefix: '', terminate: 'Terminate' });
    expect(calls.initialize()).toBe('silent');
    expect(calls.get('a')).toBe('');
    expect(() => {
      calls.terminate();
    }).not.toThrow();
  });

  it('are called on their object, always with texts', () => {
    const seen: unknown[] = [];
    const api = {
      own: 'true',
      Initialize(this: { own: string }, ...values: unknown[]) {
        seen.push(...values);
        return this.own;
      },
    };
    const calls = callApi(api as never, { prefix: '', terminate: 'Terminate' });
    expect(calls.initialize()).toBe('yes');
    expect(seen).toEqual(['']);
  });
});

describe('The trace of the calls', () => {
  it('has the error with its text, and never who the learner is', () => {
    const lines: TraceLine[] = [];
    const calls = openCalls('false', '351', (line) => lines.push(line));
    calls.set('cmi.exit', 'suspend');
    calls.get('cmi.learner_name');
    expect(lines).toEqual([
      {
        call: 'SetValue cmi.exit',
        value: 'suspend',
        answer: 'false',
        code: '351',
        text: 'General Set Failure',
      },
      { call: 'GetValue cmi.learner_name', answer: '(not shown)' },
    ]);
  });
});

describe('The values of a portal', () => {
  it('are empty in whatever words a portal says that there is none', () => {
    for (const nothing of [undefined, null, NaN, 'undefined', 'null', 'NaN', ' ', {}])
      expect(readText(nothing)).toBe('');
    expect([readText('Passed'), readText(83), readText(false)]).toEqual(['Passed', '83', 'false']);
  });

  it('are numbers also with a comma, and no numbers where they are none', () => {
    expect(['83', '83,0', '0.5', ',5', '-1'].map(readNumber)).toEqual([83, 83, 0.5, 0.5, -1]);
    expect(['', 'undefined', '8 of 9', '1,000.5', '--'].map(readNumber)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('name a learner only where they name one and no other', () => {
    for (const nobody of ['', '0', '-1', 'None', 'guest', 'anonymous', 'unknown', '---'])
      expect(readLearner(nobody)).toBe('');
    for (const one of ['7', 'anna', '00u1', 'guest-17']) expect(readLearner(one)).toBe(one);
  });
});
