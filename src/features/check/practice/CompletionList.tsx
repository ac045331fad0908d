import type { CourseCompletion, RequiredPart } from '#features/check/model/judge-completion.ts';
import styles from '#features/check/results/PartScores.module.css';
import { fill } from '#ui/fill.ts';
import { usePracticeWords } from './practice-words.ts';
import type { PracticeWords } from './practice-words.ts';

type Props = { readonly completion: CourseCompletion };

/** What the course requires, and how much of it is done. */
export function CompletionList({ completion }: Props) {
  const words = usePracticeWords();
  return (
    <>
      <p>{completion.done ? words.isComplete : words.notComplete}</p>
      <ul className={styles['parts']}>
        {completion.parts.map(({ part, done, all }) => (
          <li key={part}>
            <span>{nameOf(part, words)}</span>
            <span className="quiet">{fill(words.complete, { done, all })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf(part: RequiredPart['part'], words: PracticeWords): string {
  switch (part) {
    case 'all-lessons':
      return words.allLessons;
    case 'one-scenario':
      return words.oneScenario;
    case 'all-scenarios':
      return words.allScenarios;
    case 'final-check':
      return words.finalCheck;
  }
}
