import type { ReactNode } from 'react';
import { PlainText } from '#features/analogy/player/PlainText.tsx';
import { usePlayedContent } from '#features/analogy/player/use-played-content.tsx';
import { LightStory } from './LightStory.tsx';

/** The same as a text with still pictures, for whoever has no script or wants to read. */
type Props = { readonly children?: ReactNode };

/** An island because the learner shares out four lights a month and sees what becomes of a year. */
export function YourLight({ children }: Props) {
  const content = usePlayedContent();
  return (
    <div>
      {content && <LightStory {...content} />}
      <PlainText label={content?.words.asText}>{children}</PlainText>
    </div>
  );
}
