import { monthsInYear, type PlayedYear } from '#features/analogy/model/play-split.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { StillStrip } from '#features/analogy/player/StillStrip.tsx';
import { fill } from '#ui/fill.ts';
import { describeMonth } from './describe-month.ts';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages } from './picture/light-stage.ts';

type Props = {
  readonly year: PlayedYear;
  readonly names: readonly string[];
};

const shares = [1 / 4, 2 / 4, 3 / 4, 1] as const;

/** With less motion: four months of the year so far, as soon as there are four. */
export function OwnStrip({ year, names }: Props) {
  const words = useAnalogyWords();
  const months = year.lights.length;
  if (months < shares.length) return null;
  return (
    <StillStrip
      note={words.stillFrames}
      frames={shares.map((share) => {
        const month = Math.round(months * share);
        return {
          key: String(share),
          name: fill(words.monthOf, { n: month, all: monthsInYear }),
          label: describeMonth(year.months[month], words),
          scene: buildLightScene(`own-strip-${month}`, {
            shape: 'small',
            names,
            from: frameAt(year, month, lightStages.small),
          }),
        };
      })}
    />
  );
}
