import { compareRatings } from '#features/check/model/self-ratings.ts';
import type { Moment } from '#features/check/model/self-ratings.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { useGainWords } from './gain-words.ts';
import { RatingRows } from './RatingRows.tsx';
import styles from './RatingRows.module.css';
import { sayDay } from './say-day.ts';
import { keepRating, useSelfRatings } from './use-self-ratings.ts';
import { WhereKept } from './WhereKept.tsx';

type Props = { readonly moment: Moment; readonly firstLessonAt: number | undefined };

/** The three ratings. At the end, the first one shows only once the second is given. */
export function Ratings({ moment, firstLessonAt }: Props) {
  const gain = useGainWords();
  const { words, steps, language } = gain;
  const { before, after } = useSelfRatings(gain);
  const change = compareRatings(gain, before, after, firstLessonAt);
  const isAfter = moment === 'after';
  const sayFirst = (statement: string): string => {
    const first = before[statement];
    return first
      ? fill(words.was, { date: sayDay(first.at, language), step: steps[first.step] ?? '' })
      : words.wasNot;
  };
  return (
    <div className={styles['rows']}>
      <p>{isAfter ? words.afterLead : words.beforeLead}</p>
      <RatingRows
        gain={gain}
        name={moment}
        ratings={isAfter ? after : before}
        {...(isAfter && { was: before })}
        onRate={(statement, step) => {
          // Only what appears is news.
          if (isAfter && !after[statement]) announce(sayFirst(statement));
          keepRating(moment, statement, step);
        }}
        under={(statement) =>
          isAfter && after[statement] && <p className={styles['was']}>{sayFirst(statement)}</p>
        }
      />
      {isAfter && change.isWhole && (
        <ul className={styles['notes']}>
          <li>{words.isRating}</li>
          {change.lower && <li>{words.lower}</li>}
          {change.same && <li>{words.same}</li>}
          {change.higher && <li>{words.higher}</li>}
          {change.isLate && <li>{words.ratingsLate}</li>}
        </ul>
      )}
      <WhereKept words={words} />
    </div>
  );
}
