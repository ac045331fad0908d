import type { ReactNode, RefObject } from 'react';
import type { Analogy } from '#features/analogy/analogy.schema.ts';
import { playSplit } from '#features/analogy/model/play-split.ts';
import type { VariedYears } from '#features/analogy/model/vary-assumptions.ts';
import { findIntroduction } from '#features/analogy/model/watering.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { FiveSplits } from './FiveSplits.tsx';
import { IfThen } from './IfThen.tsx';
import { LightGuess } from './LightGuess.tsx';
import { OwnYear } from './OwnYear.tsx';
import type { BeatKind } from './storyboard.ts';
import { Watering } from './Watering.tsx';
import { YearRun } from './YearRun.tsx';

/** What every beat is given. */
export type BeatProps = {
  /** Undefined in the learner's own year. */
  readonly beat: Analogy['light']['beats'][number] | undefined;
  readonly light: PlayedContent['light'];
  /** Where the beat stands among the nine. */
  readonly position: string | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The buttons to the beats before and after. */
  readonly turn: ReactNode;
  readonly words: AnalogyWords;
};

type Props = BeatProps & {
  readonly kind: BeatKind;
  readonly varied: VariedYears;
  readonly guess: number;
  readonly onGuess: (meeting: number) => void;
  readonly onKeepGuess: () => void;
};

/** One beat of the story. */
export function Beat({ kind, varied, guess, onGuess, onKeepGuess, ...shared }: Props) {
  switch (kind) {
    case 'guess':
      return <LightGuess {...shared} guess={guess} onGuess={onGuess} onKeep={onKeepGuess} />;
    case 'all-lamps':
      return <YearRun {...shared} meeting={4} />;
    case 'all-sun':
      return <YearRun {...shared} meeting={0} />;
    case 'your-guess':
      return <YearRun {...shared} meeting={guess} isGuess />;
    case 'five-splits':
      return <FiveSplits {...shared} varied={varied} />;
    case 'one-watering':
      return <Watering {...shared} />;
    case 'warm-seed': {
      const month = findIntroduction(playSplit(0));
      return <YearRun {...shared} meeting={0} start={month - 2} end={month + 1} />;
    }
    case 'honesty-switch':
      return <FiveSplits {...shared} varied={varied} isHonest />;
    case 'if-then':
      return <IfThen {...shared} />;
    case 'own-year':
      return <OwnYear {...shared} />;
  }
}
