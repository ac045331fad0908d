import { useMemo, useState } from 'react';
import { courseProgress } from '#progress/device/course-progress.ts';
import type { Rating } from '#progress/recalled.ts';
import { rateCard } from '#progress/review.ts';
import { useProgress } from '#ui/use-progress.ts';
import { CardView } from './CardView.tsx';
import { findCalendar } from './find-calendar.ts';
import type { ReviewCourse } from './find-calendar.ts';
import { findDue } from './model/find-due.ts';
import { OneThing } from './OneThing.tsx';
import { Plants } from './Plants.tsx';
import type { NamedPlant } from './Plants.tsx';
import { Reminders } from './Reminders.tsx';
import { ReviewWordsContext } from './review-words.ts';
import type { ReviewCard, ReviewWords } from './review.schema.ts';
import { ReviewState } from './ReviewState.tsx';
import styles from './Review.module.css';

type Props = {
  readonly course: ReviewCourse;
  readonly cards: readonly ReviewCard[];
  readonly plants: readonly NamedPlant[];
  readonly title: string;
  readonly language: string;
  readonly words: ReviewWords;
};

/** Cards that are gone through, one after the other. */
type Session = {
  readonly ids: readonly string[];
  readonly at: number;
  readonly cases: readonly string[];
  /** The round that is open; undefined in practice and between rounds. */
  readonly round: number | undefined;
};

/** Cards outside of a round are asked as they are. */
const practice = { cases: [], round: undefined };

/** An island because only this device knows which cards are due, and on which day. */
export function Review({ course, cards, plants, title, language, words }: Props) {
  const progress = useProgress();
  const [session, setSession] = useState<Session>();
  const [now, setNow] = useState(() => Date.now());
  const calendar = findCalendar(progress, course, now);
  const due = findDue(calendar);
  const goOn = (from: Session) => {
    const at = from.at + 1;
    const first = new Set(from.ids);
    const rule = from.round === undefined ? undefined : course.rounds[from.round];
    const isFirstTime = first.size === from.ids.length;
    const doubtful =
      at === from.ids.length && isFirstTime && rule?.repeats
        ? from.ids.filter((id) => calendar.ratingsOf(id).at(-1)?.rating !== 'knew')
        : [];
    setSession({ ...from, at, ids: [...from.ids, ...doubtful] });
  };
  const isOpen = session !== undefined && session.at < session.ids.length;
  const current = isOpen ? cards.find(({ id }) => id === session.ids[session.at]) : undefined;

  const finished = useMemo(() => session && [...new Set(session.ids)], [session]);
  const asksOneThing =
    session?.round !== undefined && course.rounds[session.round]?.oneThing === true;
  const lastChange = Math.max(
    ...course.lessons.map((id) => progress.lessons[id] ?? 0),
    ...course.cards.map((card) => calendar.ratingsOf(card).at(-1)?.at ?? 0),
  );

  return (
    <ReviewWordsContext value={words}>
      <div className={styles['review']}>
        {session && current ? (
          <CardView
            key={`${session.at}-${current.id}`}
            card={current}
            isCase={session.cases.includes(current.id)}
            n={session.at + 1}
            all={session.ids.length}
            onRate={(rating: Rating) => {
              const at = Date.now();
              setNow(at);
              courseProgress.change((one) => rateCard(one, current.id, { rating, at }));
            }}
            onNext={() => {
              goOn(session);
            }}
          />
        ) : (
          <ReviewState
            due={due}
            isStarted={calendar.start !== undefined}
            finished={finished}
            all={course.cards}
            ratingsOf={calendar.ratingsOf}
            language={language}
            onBegin={(ids) => {
              setNow(Date.now());
              // What is asked as a case stays one, whatever is answered meanwhile.
              const { cases, round } = ids === due.cards ? due : practice;
              setSession({ ids, at: 0, cases, round });
            }}
          />
        )}
        {!isOpen && <OneThing isAsked={asksOneThing} />}
        {!isOpen && <Reminders calendar={calendar} lastChange={lastChange} title={title} />}
        <Plants plants={plants} due={due.cards} ratingsOf={calendar.ratingsOf} />
      </div>
    </ReviewWordsContext>
  );
}
