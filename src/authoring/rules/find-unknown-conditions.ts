import { listConditions, listFacts } from '#authoring/facts/list-conditions.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** A condition that nothing earlier can make true, or a flag that nothing later asks for. */
export const findUnknownConditions: Rule = ({ scenarios }) =>
  scenarios.flatMap((scenario) => {
    const { file, data, lineOf } = scenario;
    const facts = listFacts(data);
    const asked = listConditions(data);
    const unknown = asked.flatMap(({ fact, d, path }) => {
      const earlier = facts.filter((one) => one.d < d).map((one) => one.fact);
      if (earlier.includes(fact)) return [];
      const near = closest(fact, earlier);
      const advice =
        near === undefined ? 'Write "flag: …" at an earlier option.' : `Did you mean "${near}"?`;
      const message = `Nothing earlier makes "${fact}" true. ${advice}`;
      return [{ file, line: lineOf(path), message }];
    });
    const unused = data.decisions.flatMap(({ options }, d) =>
      options.flatMap(({ flag }, o) => {
        if (flag === undefined) return [];
        if (asked.some((one) => one.fact === flag && one.d > d)) return [];
        const line = lineOf(['decisions', d, 'options', o, 'flag']);
        const message = `Nothing later asks for the flag "${flag}". Write "when: [${flag}]" at a later decision, variant or option, or remove the flag.`;
        return [{ file, line, message }];
      }),
    );
    return [...unknown, ...unused];
  });
