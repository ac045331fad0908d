import type { ReactNode } from 'react';
import { AnalogyWordsContext } from '#features/analogy/player/analogy-words.ts';
import { PlainText } from '#features/analogy/player/PlainText.tsx';
import { usePlayedContent } from '#features/analogy/player/use-played-content.ts';
import type { Decisions } from './tell-moment.ts';
import { useLatePart } from '#ui/use-late-part.ts';

/** `children` is the same part as text with still pictures, for reading and without scripts. */
type Props = {
  /** Without addresses, numbers and the other telling: for a lesson. */
  readonly isShort?: boolean;
  /** What the two can decide; left out where there is no such choice. */
  readonly decisions?: Decisions | undefined;
  readonly children?: ReactNode;
};

/** An island: the learner guesses, chooses a rhythm of contact, and plays two years. */
export function TwoClocks({ isShort = false, decisions = [], children }: Props) {
  const content = usePlayedContent();
  const [Player] = useLatePart(loadPlayer);
  return (
    <AnalogyWordsContext value={content?.words}>
      {content && Player && <Player {...content} isShort={isShort} decisions={decisions} />}
      <PlainText label={Player && content?.words.asText}>{children}</PlainText>
    </AnalogyWordsContext>
  );
}

const loadPlayer = async () => (await import('./ClockPlayer.tsx')).ClockPlayer;
