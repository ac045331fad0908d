import { describe, expect, it } from 'vitest';
import { openElements } from '#portal/launch/scorm/elements.ts';
import type { PortalAnswer } from '#portal/launch/scorm/read-answer.ts';

/** A portal with these values that answers SetValue as told, and the calls that it got. */
function open(
  values: Record<string, string> = {},
  says: (name: string) => PortalAnswer = () => 'yes',
) {
  const calls: string[] = [];
  const elements = openElements({
    get(name) {
      calls.push(`get ${name}`);
      return values[name] ?? '';
    },
    set(name, value) {
      calls.push(`${name}=${value}`);
      if (says(name) === 'yes') values[name] = value;
      return says(name);
    },
  });
  return { values, calls, elements };
}

const status = 'cmi.core.lesson_status';
const ladder = ['incomplete', 'completed', 'passed'];

describe('The elements of a portal', () => {
  it('are read once, and not set to what they are', () => {
    const { calls, elements } = open({ a: '1' });
    elements.get('a');
    elements.set('a', '1');
    elements.set('a', '2');
    elements.set('a', '2');
    expect(calls).toEqual(['get a', 'a=2']);
  });

  it('never lose a status, neither one that was read nor one that the portal does not repeat', () => {
    const { values, calls, elements } = open({ [status]: 'Completed' });
    elements.raise(status, 'incomplete', ladder);
    elements.raise(status, 'passed', ladder);
    values[status] = '';
    elements.raise(status, 'incomplete', ladder);
    elements.raise(status, 'completed', ladder);
    expect(calls).toEqual([`get ${status}`, `${status}=passed`]);
  });

  it('are in doubt where the portal does not say that it took a value, until it gives it back', () => {
    let says: PortalAnswer = 'unclear';
    const { values, elements } = open({ [status]: 'incomplete' }, () => says);
    expect(elements.set(status, 'passed')).toBe(true);
    expect(elements.isSure()).toBe(false);
    values[status] = 'Passed';
    expect(elements.isSure()).toBe(true);
    says = 'yes';
    elements.set(status, 'failed');
    values[status] = '';
    expect(elements.isSure()).toBe(true);
  });

  it('that were refused and matter stay owed, and are offered again only when asked to', () => {
    let isOpen = false;
    const { calls, elements } = open({}, () => (isOpen ? 'yes' : 'no'));
    elements.set(status, 'passed');
    elements.set(status, 'passed');
    elements.set('cmi.core.lesson_location', 'a.html');
    expect(elements.owed()).toEqual(['passed']);
    elements.retry();
    expect(calls.filter((call) => call === `${status}=passed`)).toHaveLength(2);
    isOpen = true;
    elements.retry();
    expect(elements.owed()).toEqual([]);
    elements.retry();
    expect(calls.filter((call) => call === `${status}=passed`)).toHaveLength(3);
  });

  it('are set again also where an earlier session had set them', () => {
    const { values, elements } = open({ [status]: 'passed' });
    elements.get(status);
    values[status] = '';
    elements.restore();
    expect(values[status]).toBe('passed');
  });

  it('are set again where the portal has lost them, with the lists but without answers', () => {
    const { values, calls, elements } = open();
    elements.set('cmi.suspend_data', 'v1;');
    elements.set(status, 'passed');
    elements.set('cmi.objectives.0.id', 'O1');
    elements.restore();
    expect(calls.filter((call) => call.includes('objectives'))).toHaveLength(1);
    for (const name of Object.keys(values)) Reflect.deleteProperty(values, name);
    elements.restore();
    expect(values).toEqual({
      'cmi.suspend_data': 'v1;',
      [status]: 'passed',
      'cmi.objectives.0.id': 'O1',
    });
  });
});
