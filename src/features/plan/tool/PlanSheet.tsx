import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { listPlanLines } from '#features/plan/model/list-plan-lines.ts';
import type { PlanFields } from '#features/plan/model/plan-line.ts';
import { printPage } from '#ui/print-page.ts';
import type { PlanWords } from './plan-words.ts';
import styles from './PlanSheet.module.css';

/**
 * Adds the plan as a sheet of paper to the page, opens the print dialog, and removes it again.
 * Returns false where the frame does not allow printing.
 */
export function printPlan(words: PlanWords, fields: PlanFields): boolean {
  const place = document.createElement('div');
  place.className = styles['sheet'] ?? '';
  document.body.append(place);
  const react = createRoot(place);
  flushSync(() => {
    react.render(<PlanSheet {...words} fields={fields} />);
  });
  document.documentElement.dataset['print'] = 'plan';
  const clear = (): void => {
    delete document.documentElement.dataset['print'];
    react.unmount();
    place.remove();
  };
  addEventListener('afterprint', clear, { once: true });
  const isPrinted = printPage();
  if (!isPrinted) clear();
  return isPrinted;
}

type Props = Pick<PlanWords, 'words' | 'plan' | 'language'> & { readonly fields: PlanFields };

/** The plan as it fits on one page. */
function PlanSheet({ words, plan, language, fields }: Props) {
  const parts = listPlanLines(fields, plan, words, language);
  return (
    <>
      <h1>{plan.title}</h1>
      {parts.length === 0 && <p>{words.noLines}</p>}
      {parts.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line, at) => (
              <li key={`${String(at)}-${line}`}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
