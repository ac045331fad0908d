import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { listCards, nameOfPlace } from '#features/comparison/model/card.ts';
import type { Card } from '#features/comparison/model/card.ts';
import { sides } from '#features/comparison/model/table.ts';
import type { TableInfo } from '#features/comparison/model/table.ts';
import { fill } from '#ui/fill.ts';
import { printPage } from '#ui/print-page.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import styles from './Worksheet.module.css';

type Props = TableInfo & { readonly kind: 'filled' | 'blank' };

/**
 * Adds a worksheet to the page, opens the print dialog, and removes the worksheet again. Returns
 * false where the frame does not allow printing.
 */
export function printWorksheet(props: Props): boolean {
  const place = document.createElement('div');
  place.className = styles['worksheet'] ?? '';
  document.body.append(place);
  const react = createRoot(place);
  flushSync(() => {
    react.render(<Worksheet {...props} />);
  });
  document.documentElement.dataset['print'] = 'worksheet';
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

/** An island because it exists only while it is printed. */
export function Worksheet({ kind, rows, words, names }: Props) {
  const cards = listCards(rows);
  if (kind === 'filled') return <Sheet title={names.title} rows={rows} names={names} cards={[]} />;
  return (
    <>
      <Sheet title={fill(words.worksheet, names)} rows={rows} names={names} isBlank>
        <p className={styles['fold']}>{words.fold}</p>
        <h2>{words.bank}</h2>
        <ol className={styles['bank']}>
          {cards.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </Sheet>
      <Sheet title={fill(words.answers, names)} rows={rows} names={names} cards={cards} />
    </>
  );
}

type SheetProps = Pick<Props, 'rows' | 'names'> & {
  readonly title: string;
  readonly isBlank?: boolean;
  /** The cards in the order of their numbers, where the numbers are shown. */
  readonly cards?: readonly Card[];
  readonly children?: React.ReactNode;
};

function Sheet({ title, rows, names, isBlank = false, cards = [], children }: SheetProps) {
  const numberOf = (id: string): number => cards.findIndex((card) => card.id === id) + 1;
  return (
    <section className={styles['sheet']}>
      <h1>{title}</h1>
      <table>
        <thead>
          <tr>
            <td />
            {sides.map((side) => (
              <th key={side} scope="col">
                <SideIcon side={side} /> {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <span>{row.question}</span>
              </th>
              {sides.map((side) => (
                <td key={side}>
                  {cards.length > 0 && <b>{numberOf(nameOfPlace(row.id, side))} </b>}
                  {!isBlank && row[side].text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
