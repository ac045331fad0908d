import type { ReactNode } from 'react';
import type { Analogy } from './analogy.schema.ts';
import type { AnalogyWords } from './analogy-words.ts';
import { ClockPlayer } from './ClockPlayer.tsx';
import { PlainText } from './PlainText.tsx';
import { useArrived } from './use-arrived.tsx';

type Props = {
  readonly clocks: Pick<Analogy['clocks'], 'marks' | 'rhythms' | 'guess' | 'table'>;
  /** The same moments, told as a market morning. */
  readonly market: readonly string[];
  readonly words: AnalogyWords;
  /** The same as a text with still pictures, for whoever has no script or wants to read. */
  readonly children?: ReactNode;
};

/** An island because the learner guesses, chooses a rhythm, and plays two years along one time line. */
export function TwoClocks({ clocks, market, words, children }: Props) {
  const isHere = useArrived();
  return (
    <div>
      {isHere && <ClockPlayer clocks={clocks} market={market} words={words} />}
      <PlainText isAlone={!isHere} label={words.asText}>
        {children}
      </PlainText>
    </div>
  );
}
