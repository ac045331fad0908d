import type { ReactNode } from 'react';
import { PlainText } from '#features/analogy/player/PlainText.tsx';
import { usePlayedContent } from '#features/analogy/player/use-played-content.tsx';
import { ClockPlayer } from './ClockPlayer.tsx';

/** The same as a text with still pictures, for whoever has no script or wants to read. */
type Props = { readonly children?: ReactNode };

/** An island because the learner guesses, chooses a rhythm, and plays two years along one time line. */
export function TwoClocks({ children }: Props) {
  const content = usePlayedContent();
  return (
    <div>
      {content && <ClockPlayer {...content} />}
      <PlainText label={content?.words.asText}>{children}</PlainText>
    </div>
  );
}
