import type { Month } from './model/marks.ts';
import { nameMonth } from './time-line-words.ts';
import type { TimeLineWords } from './time-line-words.ts';

type Props = { readonly months: readonly Month[]; readonly words: TimeLineWords };

/** The whole year as a table: where each dimension stands in each month. Also for the built page. */
export function MonthTable({ months, words }: Props) {
  return (
    <details>
      <summary>{words.table}</summary>
      <div className="scroll" role="region" aria-label={words.table} tabIndex={0}>
        <table>
          <caption>{words.between}</caption>
          <thead>
            <tr>
              <th scope="col">{words.lines}</th>
              {months.map((month) => (
                <th key={month.month} scope="col">
                  {nameMonth(month, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.dimensions.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {months.map(({ month, marks }) => (
                  <td key={month}>{marks[id]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
