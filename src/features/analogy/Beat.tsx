import type { ReactNode, RefObject } from 'react';
import type { Analogy } from './analogy.schema.ts';
import type { AnalogyWords } from './analogy-words.ts';
import { FiveSplits } from './FiveSplits.tsx';
import { IfThen } from './IfThen.tsx';
import { LightGuess } from './LightGuess.tsx';
import { OwnYear } from './OwnYear.tsx';
import type { PlayedContent } from './played-content.ts';
import { playSplit } from './played-year.ts';
import type { BeatKind } from './storyboard.ts';
import type { VariedYears } from './vary-assumptions.ts';
import { findIntroduction } from './watering.ts';
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
