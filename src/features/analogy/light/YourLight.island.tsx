import type { ReactNode } from 'react';
import { AnalogyWordsContext } from '#features/analogy/player/analogy-words.ts';
import { PlainText } from '#features/analogy/player/PlainText.tsx';
import { usePlayedContent } from '#features/analogy/player/use-played-content.ts';
import { LightStory } from './LightStory.tsx';

/** `children` is the same part as text with still pictures, for reading and without scripts. */
type Props = { readonly children?: ReactNode };

/** An island: the learner splits four lights a month and plays what becomes of them in a year. */
export function YourLight({ children }: Props) {
  const content = usePlayedContent();
  return (
    <AnalogyWordsContext value={content?.words}>
      {content && <LightStory {...content} />}
      <PlainText label={content?.words.asText}>{children}</PlainText>
    </AnalogyWordsContext>
  );
}
