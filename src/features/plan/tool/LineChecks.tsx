import { checkLine } from '#features/plan/model/check-line.ts';
import { lineField } from '#features/plan/model/plan-line.ts';
import type { PlanLine } from '#features/plan/model/plan-line.ts';
import { fill } from '#ui/fill.ts';
import { usePlanWords } from './plan-words.ts';
import styles from './Editor.module.css';
import { writePlan } from './use-plan.ts';

/** The plan check: the page looks for two things and says what it found; two the learner ticks. */
export function LineChecks({ line }: { readonly line: PlanLine }) {
  const { words, plan } = usePlanWords();
  const { test } = plan;
  const check = checkLine(line, test.cueWords);
  const sizeText = check.isSmall ? words.sizeFits : words.sizeOver;
  const tick = (part: 'real' | 'one' | 'film', is: boolean) => (
    <input
      type="checkbox"
      checked={is}
      onChange={() => {
        writePlan({ [lineField(line.week, line.move, part)]: is ? '' : 'yes' });
      }}
    />
  );
  return (
    <fieldset className={styles['checks']}>
      <legend>{test.title}</legend>
      <Found text={test.cue} isYes={check.hasCue}>
        {line.cue !== '' &&
          (check.foundCue === undefined
            ? words.cueNotFound
            : fill(words.cueFound, { words: check.foundCue }))}
        {line.cue !== '' && check.foundCue === undefined && (
          <label>
            {tick('real', line.isReal)}
            <span>{words.cueReal}</span>
          </label>
        )}
      </Found>
      <Found text={test.size} isYes={check.isSmall}>
        {line.minutes !== undefined && fill(sizeText, { n: line.minutes })}
      </Found>
      <label>
        {tick('one', line.isOnePerson)}
        <span>{test.person}</span>
      </label>
      <label>
        {tick('film', line.isFilmed)}
        <span>{test.film}</span>
      </label>
    </fieldset>
  );
}

type FoundProps = {
  readonly text: string;
  readonly isYes: boolean;
  readonly children: React.ReactNode;
};

function Found({ text, isYes, children }: FoundProps) {
  const { words } = usePlanWords();
  return (
    <div className={styles['found']} data-yes={isYes ? '' : undefined}>
      <span className={styles['mark']} aria-hidden="true" />
      <div>
        <p>
          <span className="heard">{isYes ? words.isYes : words.isNo} </span>
          {text}
        </p>
        <div className="quiet">{children}</div>
      </div>
    </div>
  );
}
