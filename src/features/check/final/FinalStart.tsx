import { Gain } from '#features/check/gain/Gain.tsx';
import type { AttemptSummary } from '#features/check/model/sum-up-attempts.ts';
import { fill } from '#ui/fill.ts';
import { useFinalWords } from './final-words.ts';

type Props = {
  readonly summary: AttemptSummary;
  /** The question to go on with, from 1, when an attempt was left in the middle. */
  readonly openAt: number | undefined;
  readonly passMark: number;
  readonly onBegin: () => void;
  readonly onResume: () => void;
  readonly onResult: () => void;
};

/** Before an attempt: the rules in plain words, and the attempts so far. */
export function FinalStart(props: Props) {
  const { summary, openAt, passMark, onBegin, onResume, onResult } = props;
  const words = useFinalWords();
  const { attempts, counted } = summary;
  return (
    <>
      <div className="prose">
        <p>{fill(words.rules, { share: passMark })}</p>
        <p>{words.noTimer}</p>
        <p className="quiet">{words.honest}</p>
        <div className="buttons">
          {openAt === undefined ? (
            <button type="button" className="button primary" onClick={onBegin}>
              {attempts.length > 0 ? words.again : words.start}
            </button>
          ) : (
            <button type="button" className="button primary" onClick={onResume}>
              {fill(words.resume, { n: openAt })}
            </button>
          )}
          {attempts.length > 0 && (
            <button type="button" className="button" onClick={onResult}>
              {words.result}
            </button>
          )}
        </div>
        {attempts.length > 0 && (
          <>
            <h2>{words.attempts}</h2>
            <ol>
              {attempts.map(({ attempt, score }) => (
                <li key={attempt.startedAt}>
                  {fill(words.attempt, { share: score.share })}
                  {attempt === counted?.attempt && <span className="quiet"> ({words.counts})</span>}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <Gain attempts={attempts} asksBefore />
    </>
  );
}
