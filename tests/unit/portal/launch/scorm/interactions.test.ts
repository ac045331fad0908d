import { describe, expect, it } from 'vitest';
import { openInteractions } from '#portal/launch/scorm/interactions.ts';

/** A portal with a list of interactions that refuses what `refuses` says. */
function open(count: string, refuses: (name: string, value: string) => boolean = () => false) {
  const calls: string[] = [];
  const portal = { count };
  const interactions = openInteractions({
    get: () => portal.count,
    set(name, value) {
      calls.push(`${name.replace('cmi.interactions.', '')}=${value}`);
      return refuses(name, value) ? 'no' : 'yes';
    },
  });
  return { calls, portal, interactions };
}

const response = (option: string) => ({ name: 'student_response', option });
const latency = { name: 'latency', value: '1', isExtra: true };
const description = { name: 'description', value: 'd', isExtra: true };

describe('The list of interactions', () => {
  it('goes on where the portal has come to, without asking again', () => {
    const { calls, interactions } = open('4');
    interactions.add('Q1', [{ name: 'type', value: 'choice' }]);
    interactions.add('Q2', []);
    expect(calls).toEqual(['4.id=Q1', '4.type=choice', '5.id=Q2']);
  });

  it('is left alone where there is none', () => {
    const { calls, interactions } = open('');
    interactions.add('Q1', [response('A')]);
    expect(calls).toEqual([]);
  });

  it('gets the letter alone where a portal refuses more, and keeps to that', () => {
    const upper = open('0', (name, value) => name.endsWith('response') && value.length > 1);
    upper.interactions.add('Q1', [response('A')]);
    upper.interactions.add('Q2', [response('B')]);
    expect(upper.calls).toEqual([
      '0.id=Q1',
      '0.student_response=option_A',
      '0.student_response=A',
      '1.id=Q2',
      '1.student_response=B',
    ]);
    // SCORM 1.2 RTE 3.4: 0 to 9, a to z.
    const lower = open(
      '0',
      (name, value) => name.endsWith('response') && !/^[0-9a-z]$/.test(value),
    );
    lower.interactions.add('Q1', [response('A'), { name: 'result', value: 'wrong' }]);
    expect(lower.calls.slice(-2)).toEqual(['0.student_response=a', '0.result=wrong']);
  });

  it('still gets other fields and other answers where no form of an option passes', () => {
    const { calls, interactions } = open('0', (name) => name.endsWith('response'));
    interactions.add('Q1', [response('A'), { name: 'result', value: 'wrong' }]);
    interactions.add('Q2', [response('A'), { name: 'result', value: 'wrong' }]);
    expect(calls.slice(-3)).toEqual(['0.result=wrong', '1.id=Q2', '1.result=wrong']);
  });

  it('is offered no extra again that was refused once', () => {
    const { calls, interactions } = open('0', (name) => name.endsWith('latency'));
    interactions.add('Q1', [latency]);
    interactions.add('Q2', [latency]);
    interactions.tellExtras(9);
    expect(calls).toEqual(['0.id=Q1', '1.id=Q2', '0.latency=1']);
  });

  it('gets extras as far as calls go, and the rest the next time', () => {
    const { calls, interactions } = open('0');
    interactions.add('Q1', [latency, { name: 'type', value: 'choice' }, description]);
    interactions.tellExtras(-1);
    expect(calls).toEqual(['0.id=Q1', '0.type=choice']);
    interactions.tellExtras(1);
    interactions.add('Q2', [latency]);
    interactions.tellExtras(1);
    interactions.tellExtras(9);
    expect(calls.slice(2)).toEqual(['0.latency=1', '1.id=Q2', '0.description=d', '1.latency=1']);
  });

  it('is counted anew where the portal has lost it', () => {
    const one = open('3', (name) => name.includes('.3.'));
    one.portal.count = '0';
    one.interactions.add('Q1', []);
    one.interactions.add('Q2', []);
    expect(one.calls).toEqual(['3.id=Q1', '0.id=Q1', '1.id=Q2']);
  });
});
