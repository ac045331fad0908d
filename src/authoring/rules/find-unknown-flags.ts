import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** A variant for a flag that no earlier option sets, or a flag that nothing comes back to. */
export const findUnknownFlags: Rule = ({ scenarios }) =>
  scenarios.flatMap(({ file, data, lineOf }) => {
    const set = data.decisions.flatMap((decision, d) =>
      decision.options.flatMap(({ flag }, o) =>
        flag === undefined
          ? []
          : [{ flag, d, line: lineOf(['decisions', d, 'options', o, 'flag']) }],
      ),
    );
    const used = data.decisions.flatMap((decision, d) =>
      (decision.variants ?? []).map(({ flag }, v) => ({
        flag,
        d,
        line: lineOf(['decisions', d, 'variants', v, 'flag']),
      })),
    );
    const neverSet = used.filter(
      ({ flag, d }) => !set.some((other) => other.flag === flag && other.d < d),
    );
    const neverUsed = set.filter(
      ({ flag, d }) => !used.some((other) => other.flag === flag && other.d > d),
    );
    return [
      ...neverSet.map(({ flag, d, line }) => {
        const earlier = set.filter((other) => other.d < d).map((other) => other.flag);
        const near = closest(flag, earlier);
        const advice =
          near === undefined ? 'Write "flag: …" at an earlier option.' : `Did you mean "${near}"?`;
        return { file, line, message: `No earlier option sets the flag "${flag}". ${advice}` };
      }),
      ...neverUsed.map(({ flag, line }) => ({
        file,
        line,
        message: `No later decision has a variant for the flag "${flag}". Write one, or remove the flag.`,
      })),
    ];
  });
