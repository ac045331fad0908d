import type { Rule } from '../check-course.ts';
import { closest } from '../closest.ts';

/** A variant for a flag that no earlier option sets, or a flag that nothing comes back to. */
export const findUnknownFlags: Rule = ({ scenarios }) =>
  scenarios.flatMap(({ file, data, lineOf }) => {
    const set = data.decisions.flatMap((decision, d) =>
      decision.options.flatMap((option, o) =>
        option.flag === undefined ? [] : [{ flag: option.flag, d, path: ['decisions', d, 'options', o, 'flag'] }],
      ),
    );
    const used = data.decisions.flatMap((decision, d) =>
      (decision.variants ?? []).map((variant, v) => ({
        flag: variant.flag,
        d,
        path: ['decisions', d, 'variants', v, 'flag'],
      })),
    );
    const neverSet = used.filter(({ flag, d }) => !set.some((other) => other.flag === flag && other.d < d));
    const neverUsed = set.filter(({ flag, d }) => !used.some((other) => other.flag === flag && other.d > d));
    return [
      ...neverSet.map(({ flag, path }) => {
        const near = closest(flag, set.map((other) => other.flag));
        return {
          file,
          line: lineOf(path),
          message: `No earlier option sets the flag "${flag}". ${near ? `Did you mean "${near}"?` : 'Write "flag: …" at an option.'}`,
        };
      }),
      ...neverUsed.map(({ flag, path }) => ({
        file,
        line: lineOf(path),
        message: `No later decision has a variant for the flag "${flag}". Write one, or remove the flag.`,
      })),
    ];
  });
