import { useRef, useState, useSyncExternalStore } from 'react';
import { fillStatement } from '#progress/completion-statement.ts';
import type { StatementFacts } from '#progress/completion-statement.ts';
import { saveStatus } from '#progress/device/save-status.ts';
import type { SaveStatus } from '#progress/save-status.ts';
import { announce } from '#ui/announce.ts';
import { copyText } from '#ui/copy-text.ts';
import type { StatementPaper } from './practice-words.ts';
import styles from './Practice.module.css';

type Props = { readonly facts: StatementFacts; readonly paper: StatementPaper };

const recorded: readonly SaveStatus[] = [
  'waiting',
  'saving',
  'in-portal',
  'in-page',
  'looking-back',
];

/** What a learner can hand in who has completed the course where nobody else has recorded it. */
export function CompletionStatement({ facts, paper }: Props) {
  const standing = useSyncExternalStore(saveStatus.subscribe, saveStatus.get, saveStatus.get);
  const [now] = useState(() => new Date());
  const [said, setSaid] = useState('');
  const text = useRef<HTMLPreElement>(null);
  const { words } = paper;
  if (recorded.includes(standing)) return null;

  const copy = () => {
    if (!text.current) return;
    void copyText(text.current).then((isCopied) => {
      const now = isCopied ? words.copied : '';
      setSaid(now);
      announce(now);
    });
  };
  return (
    <section className="prose">
      <h2>{words.statement}</h2>
      <p>{words.statementLead}</p>
      <pre ref={text} className={styles['statement']} tabIndex={-1}>
        {fillStatement(paper, facts, now)}
      </pre>
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            print();
          }}
        >
          {words.print}
        </button>
      </div>
      <p>{said}</p>
    </section>
  );
}
