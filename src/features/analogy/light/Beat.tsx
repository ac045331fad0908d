import { findIntroduction, playSplit } from '#features/analogy/model/play-split.ts';
import type { VariedYears } from '#features/analogy/model/vary-assumptions.ts';
import { FiveSplits } from './FiveSplits.tsx';
import { IfThen } from './IfThen.tsx';
import { LightGuess } from './LightGuess.tsx';
import { OwnYear } from './OwnYear.tsx';
import type { BeatKind, BeatProps } from './storyboard.ts';
import { Watering } from './Watering.tsx';
import { YearRun } from './YearRun.tsx';

type Props = BeatProps & {
  readonly kind: BeatKind;
  readonly varied: VariedYears;
  readonly guess: number;
  readonly onGuess: (meeting: number) => void;
  readonly onKeepGuess: () => void;
};

/** One beat of the story, below its heading. */
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
