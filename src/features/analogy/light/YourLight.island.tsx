import type { ReactNode } from 'react';
import { AnalogyWordsContext } from '#features/analogy/player/analogy-words.ts';
import { PlainText } from '#features/analogy/player/PlainText.tsx';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { useJson } from '#ui/use-json.ts';
import { useLatePart } from '#ui/use-late-part.ts';

/** `children` is the same part as text with still pictures, for reading and without scripts. */
type Props = {
  /** Only the guess, its year and the five splits, without addresses: for a lesson. */
  readonly isShort?: boolean;
  readonly children?: ReactNode;
};

/** An island: the learner splits four lights a month and plays what becomes of them in a year. */
export function YourLight({ isShort = false, children }: Props) {
  const content = useJson('analogy.json') as PlayedContent | undefined;
  const [Story] = useLatePart(loadStory);
  return (
    <AnalogyWordsContext value={content?.words}>
      {content && Story && <Story {...content} isShort={isShort} />}
      <PlainText label={Story && content?.words.asText}>{children}</PlainText>
    </AnalogyWordsContext>
  );
}

const loadStory = async () => (await import('./LightStory.tsx')).LightStory;
