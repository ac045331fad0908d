import { useEffect, useState } from 'react';
import {
  fillLine,
  isWritten,
  readLines,
  sayLine,
  splitIfThen,
} from '#features/plan/model/plan-line.ts';
import { readLine as readIfThen, recallLine } from '#progress/device/if-then-line.ts';
import { findOwnText } from '#progress/own-words.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { useOwnWords, usePlan, writePlan } from './use-plan.ts';

type Found = {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  /** Its parts, where it has the form of a line. */
  readonly parts: { readonly cue: string; readonly action: string } | undefined;
};

/** Messages from the lessons and the line from the analogy. A line can be put into the plan. */
export function FromCourse() {
  const { words, messages } = usePlanWords();
  const own = useOwnWords();
  const fields = usePlan();
  const [ifThen, setIfThen] = useState(readIfThen);
  // A portal may have emptied the place where the line is read; its copy comes back a little later.
  useEffect(() => {
    void recallLine().then(() => {
      setIfThen(readIfThen());
    });
  }, []);
  const [said, setSaid] = useState({ id: '', text: '' });
  const found: Found[] = [
    ...messages.flatMap(({ id, title }) => {
      const text = findOwnText(own, id).trim();
      const from = fill(words.fromActivity, { title });
      return text === '' ? [] : [{ id, from, text, parts: splitIfThen(text) }];
    }),
    ...(ifThen
      ? [
          {
            id: 'if-then',
            from: words.fromAnalogy,
            text: fill(words.line, { cue: ifThen.when, action: ifThen.what }),
            parts: { cue: ifThen.when, action: ifThen.what },
          },
        ]
      : []),
  ];
  if (found.length === 0) return null;

  const use = (id: string, parts: { readonly cue: string; readonly action: string }): void => {
    const free = readLines(fields).find((line) => !isWritten(line));
    const text = free
      ? fill(words.lineUsed, { n: free.week, line: sayLine({ ...parts, person: '' }, words.line) })
      : words.noRoom;
    if (free) writePlan(fillLine(free, parts));
    setSaid({ id, text });
    announce(text);
  };

  return (
    <section className={styles['part']}>
      <Heading>{words.fromCourse}</Heading>
      <p className="quiet">{words.fromCourseLead}</p>
      <ul className={styles['found']}>
        {found.map(({ id, from, text, parts }) => (
          <li key={id}>
            <p className="quiet">{from}</p>
            <blockquote>{text}</blockquote>
            {parts && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  use(id, parts);
                }}
              >
                {words.useLine}
              </button>
            )}
            {said.id === id && <p className={styles['note']}>{said.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
