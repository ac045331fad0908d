import { describe, expect, it } from 'vitest';
import { formatTrace } from '#portal/launch/page/trace.ts';

const at = Date.UTC(2026, 0, 2, 9, 5, 7, 40);

describe('A line of the trace', () => {
  it('says when, what, what came of it, and the error with its text', () => {
    const line = {
      call: 'LMSSetValue cmi.core.lesson_status',
      value: 'passed',
      answer: 'false',
      code: '405',
      text: 'Incorrect data type',
    };
    expect(formatTrace(line, at)).toBe(
      '09:05:07.040 LMSSetValue cmi.core.lesson_status "passed" -> "false" 405 Incorrect data type',
    );
    expect(formatTrace({ call: 'PUT activities/state', answer: '412' }, at)).toBe(
      '09:05:07.040 PUT activities/state -> "412"',
    );
  });

  it('never shows who the learner is', () => {
    for (const element of ['cmi.core.student_name', 'cmi.core.student_id', 'cmi.learner_id']) {
      const line = formatTrace({ call: `GetValue ${element}`, answer: 'Doe, Jane' }, at);
      expect(line).not.toContain('Jane');
    }
    const call = 'GET activities/state?agent={"mbox":"mailto:jane@example.com"}&stateId=a';
    const text = 'jane@example.com is unknown, jane%40example.com too';
    const line = formatTrace({ call, answer: '404', text }, at);
    expect(line).not.toMatch(/jane/i);
  });

  it('never shows a credential', () => {
    const text = 'Basic c2VjcmV0 was refused, and Bearer abc.def-ghi too';
    const line = formatTrace({ call: 'POST statements', answer: '401', text }, at);
    expect(line).not.toMatch(/c2VjcmV0|abc\.def/);
  });

  it('cuts what is long, and says how long it was', () => {
    const value = 'iQ13.A.2oyo8n60n7;'.repeat(100);
    const line = formatTrace({ call: 'SetValue cmi.suspend_data', value, answer: 'true' }, at);
    expect(line.length).toBeLessThan(180);
    expect(line).toContain('(1800)');
  });
});
