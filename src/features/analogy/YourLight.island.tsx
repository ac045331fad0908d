import type { ReactNode } from 'react';
import type { Analogy } from './analogy.schema.ts';
import type { AnalogyWords } from './analogy-words.ts';
import { LightStory } from './LightStory.tsx';
import { PlainText } from './PlainText.tsx';
import { useArrived } from './use-arrived.tsx';
import type { VariedYears } from './vary-assumptions.ts';

/** What of the content the island tells. */
export type LightContent = Pick<
  Analogy['light'],
  'beats' | 'guess' | 'freePlay' | 'goals' | 'people' | 'robust'
>;

type Props = {
  readonly light: LightContent;
  /** What came of a thousand years with other numbers, counted while building. */
  readonly varied: VariedYears;
  readonly words: AnalogyWords;
  /** The same as a text with still pictures, for whoever has no script or wants to read. */
  readonly children?: ReactNode;
};

/** An island because the learner shares out four lights a month and sees what becomes of a year. */
export function YourLight({ light, varied, words, children }: Props) {
  const isHere = useArrived();
  return (
    <div>
      {isHere && <LightStory light={light} varied={varied} words={words} />}
      <PlainText isAlone={!isHere} label={words.asText}>
        {children}
      </PlainText>
    </div>
  );
}
