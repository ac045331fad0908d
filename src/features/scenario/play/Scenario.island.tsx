import { ScenarioPlay } from './ScenarioPlay.tsx';
import { useScenario } from './use-scenario.ts';

type Props = {
  readonly id: string;
  readonly words: { readonly failed: string; readonly tryAgain: string };
};

/** An island because a scenario is played; until its file has come the page is the plain form. */
export function Scenario({ id, words }: Props) {
  const { played, hasFailed, tryAgain } = useScenario(id);
  if (played) return <ScenarioPlay id={id} place="page" {...played} />;
  return (
    hasFailed && (
      <p role="alert">
        {words.failed}{' '}
        <button type="button" className="button" onClick={tryAgain}>
          {words.tryAgain}
        </button>
      </p>
    )
  );
}
