import { useState } from 'react';
import { courseProgress } from '#progress/device/course-progress.ts';
import type { Rating } from '#progress/recalled.ts';
import { rateCard } from '#progress/review.ts';
import { useProgress } from '#ui/use-progress.ts';
import { CardView } from './CardView.tsx';
import { findCalendar } from './find-calendar.ts';
import type { ReviewCourse } from './find-calendar.ts';
import { findDue } from './model/find-due.ts';
import { Plants } from './Plants.tsx';
import type { NamedPlant } from './Plants.tsx';
import { ReviewWordsContext } from './review-words.ts';
import type { ReviewCard } from './review-words.ts';
import type { ReviewWords } from './review.schema.ts';
import { ReviewState } from './ReviewState.tsx';
import styles from './Review.module.css';

type Props = {
  readonly course: ReviewCourse;
  readonly cards: readonly ReviewCard[];
  readonly plants: readonly NamedPlant[];
  readonly language: string;
  readonly words: ReviewWords;
};

/** An island because only this device knows which cards are due, and on which day. */
export function Review({ course, cards, plants, language, words }: Props) {
  const progress = useProgress();
  const [session, setSession] = useState<{
    readonly ids: readonly string[];
    readonly at: number;
  }>();
  const [now, setNow] = useState(() => Date.now());
  const calendar = findCalendar(progress, course, now);
  const due = findDue(calendar);
  const begin = (ids: readonly string[]) => {
    setNow(Date.now());
    setSession({ ids, at: 0 });
  };
  const isOpen = session !== undefined && session.at < session.ids.length;
  const current = isOpen ? cards.find(({ id }) => id === session.ids[session.at]) : undefined;

  return (
    <ReviewWordsContext value={words}>
      <div className={styles['review']}>
        {session && current ? (
          <CardView
            key={`${session.at}-${current.id}`}
            card={current}
            n={session.at + 1}
            all={session.ids.length}
            onRate={(rating: Rating) => {
              const at = Date.now();
              setNow(at);
              courseProgress.change((one) => rateCard(one, current.id, { rating, at }));
            }}
            onNext={() => {
              setSession({ ...session, at: session.at + 1 });
            }}
          />
        ) : (
          <ReviewState
            due={due}
            isStarted={calendar.start !== undefined}
            finished={session?.ids}
            all={course.cards}
            ratingsOf={calendar.ratingsOf}
            language={language}
            onBegin={begin}
          />
        )}
        <Plants plants={plants} due={due.cards} ratingsOf={calendar.ratingsOf} />
      </div>
    </ReviewWordsContext>
  );
}
