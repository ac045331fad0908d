import { useState } from 'react';
import type { Completion } from '#features/check/completion.schema.ts';
import { ItemWordsContext } from '#features/check/item/item-words.ts';
import type { ItemWords } from '#features/check/item/item-words.ts';
import { LoadingItems } from '#features/check/item/LoadingItems.tsx';
import { useItems } from '#features/check/item/use-items.ts';
import { bankName } from '#features/check/model/draw-final-check.ts';
import { gatherAnswers } from '#features/check/model/gather-answers.ts';
import { judgeCompletion } from '#features/check/model/judge-completion.ts';
import { listMistakes, pickItemsToRedo } from '#features/check/model/list-mistakes.ts';
import { measureMastery } from '#features/check/model/measure-mastery.ts';
import { sumUpAttempts } from '#features/check/model/sum-up-attempts.ts';
import { MasteryList } from '#features/check/results/MasteryList.tsx';
import type { NamedPart } from '#features/check/results/named-parts.ts';
import { listAttempts } from '#progress/final-check.ts';
import { sumUpDimension } from '#progress/sum-up-dimension.ts';
import { useProgress } from '#ui/use-progress.ts';
import { CompletionList } from './CompletionList.tsx';
import { CompletionStatement } from './CompletionStatement.tsx';
import { PracticeWordsContext, usePracticeWords } from './practice-words.ts';
import type { PracticeWords, StatementPaper } from './practice-words.ts';
import styles from './Practice.module.css';
import { RedoItems } from './RedoItems.tsx';

type ResultsProps = {
  readonly rules: Completion;
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  /** Dimensions and objectives by their ids. */
  readonly names: Readonly<Record<string, NamedPart>>;
  readonly paper: StatementPaper;
};

type Props = ResultsProps & { readonly words: PracticeWords; readonly itemWords: ItemWords };

/** An island because it shows this learner's results, from answers that only this device knows. */
export function Practice({ words, itemWords, ...props }: Props) {
  return (
    <PracticeWordsContext value={words}>
      <ItemWordsContext value={itemWords}>
        <Results {...props} />
      </ItemWordsContext>
    </PracticeWordsContext>
  );
}

function Results({ rules, lessons, scenarios, names, paper }: ResultsProps) {
  const words = usePracticeWords();
  const progress = useProgress();
  const loaded = useItems();
  const [redo, setRedo] = useState<readonly string[]>();
  if (loaded.state !== 'ready') return <LoadingItems loaded={loaded} words={words} />;

  const { items } = loaded;
  const answers = gatherAnswers(progress);
  const bank = items.filter(({ check }) => check === bankName);
  const { counted } = sumUpAttempts(listAttempts(progress), bank, rules);
  const completion = judgeCompletion(progress, rules, {
    lessons,
    scenarios,
    finalCheckPassed: counted?.score.passed === true,
  });
  const mastery = measureMastery(items, answers, rules.mastery);
  // Stays as it was when the page opened, so that an item does not vanish under the learner's hand.
  const chosen = redo ?? pickItemsToRedo(items, answers).map(({ id }) => id);
  if (!redo && chosen.length > 0) setRedo(chosen);
  const certain = listMistakes(items, answers)
    .filter(({ history }) => history.confidence === 'certain')
    .map(({ item }) => item.id);

  return (
    <div className={styles['practice']}>
      <section className="prose">
        <h2>{words.course}</h2>
        <CompletionList completion={completion} />
        {Object.keys(answers).length === 0 && <p>{words.empty}</p>}
      </section>
      {completion.done && (
        <CompletionStatement
          facts={{ completed: true, done: 1, ...(counted && { score: counted.score }) }}
          paper={paper}
        />
      )}
      <section className="prose">
        <h2>{words.mistakes}</h2>
        <p>{chosen.length > 0 ? words.mistakesLead : words.noMistakes}</p>
        <RedoItems
          items={chosen.flatMap((id) => items.find((item) => item.id === id) ?? [])}
          answers={progress.items}
          level="h3"
          noteOn={({ id }) => (certain.includes(id) ? words.wasCertain : undefined)}
        />
      </section>
      <section>
        <h2>{words.dimensions}</h2>
        <MasteryList
          parts={mastery.dimensions}
          names={names}
          sumUp={(id) => sumUpDimension(progress, id)}
        />
      </section>
      <section>
        <h2>{words.objectives}</h2>
        <MasteryList parts={mastery.objectives} names={names} />
      </section>
    </div>
  );
}
