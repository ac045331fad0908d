import { useRef, useState } from 'react';
import { ceiling } from '#features/analogy/model/clocks.ts';
import { writeAddress } from '#features/analogy/player/address.ts';
import { Choice } from '#features/analogy/player/Choice.tsx';
import { keepGuessNow } from '#features/analogy/player/keep-guess-now.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import { Plot } from '#features/analogy/player/Plot.tsx';
import { StepNav } from '#features/analogy/player/StepNav.tsx';
import { StillStrip } from '#features/analogy/player/StillStrip.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { useAddress } from '#features/analogy/player/use-address.tsx';
import { usePlayer } from '#features/analogy/player/use-player.tsx';
import { findOwn } from '#progress/entries.ts';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import { useProgress } from '#ui/use-progress.ts';
import { buildClockPlot } from './build-clock-plot.ts';
import { buildClockScene } from './build-clock-scene.ts';
import { clockAt, type Telling } from './clock-frame.ts';
import { clockStills } from './clock-stage.ts';
import { ClockAnswer } from './ClockAnswer.tsx';
import { ClockGuess } from './ClockGuess.tsx';
import { ClockNumbers } from './ClockNumbers.tsx';

type Props = Pick<PlayedContent, 'clocks' | 'market' | 'words'>;

/** Two years on one time line: a guess, a rhythm, and the picture, its sentence and its numbers. */
export function ClockPlayer({ clocks, market, words }: Props) {
  const { marks, rhythms } = clocks;
  const part = useRef<HTMLDivElement>(null);
  const progress = useProgress();
  const guess = findOwn(progress.garden?.guesses ?? {}, 'clocks')?.value;
  const isStill = useLessMotion();
  const [rhythm, setRhythm] = useState('monthly');
  const [telling, setTelling] = useState<Telling>('dating');
  const last = marks.length - 1;
  const ids = marks.map(({ id }) => id);
  const months = marks.map(({ month }) => month);

  const player = usePlayer({
    last,
    // The evening has a story of its own.
    secondsOf: (frame) => (frame === 0 ? 7 : 2.8),
    rest: 1600,
    isStill,
    onFrame: (frame) => {
      writeAddress(ids[frame] ?? '', false);
    },
  });
  const go = (id: string): void => {
    player.show(ids.indexOf(id));
  };
  useAddress(ids, part, go);

  const { frame, played, moving, reached, isUnderWay } = player;
  const place = frame + played;
  const mark = marks[frame] ?? marks[0];
  const perMonth = rhythms.find(({ id }) => id === rhythm)?.perMonth ?? 0;
  const seen = isStill ? last : reached;
  const sentence = telling === 'market' ? market[frame] : mark?.sentence;
  const build = (shape: 'wide' | 'tall' | 'small', at: number, to?: number) =>
    buildClockScene(`clocks-${shape}-${at}`, {
      shape,
      telling,
      from: clockAt(months[at] ?? 0, perMonth),
      to: to === undefined ? undefined : clockAt(months[to] ?? 0, perMonth),
    });

  return (
    <div ref={part} className={styles['story']} data-part="clocks">
      {guess === undefined && (
        <ClockGuess
          question={clocks.guess}
          words={words}
          onKeep={(value) => {
            keepGuessNow('clocks', value);
            // The question goes away, and the next thing to press is the first button of the player.
            part.current?.querySelector<HTMLElement>('[data-player] button')?.focus();
          }}
        />
      )}
      {isStill ? (
        <StillStrip
          note={words.stillFrames}
          frames={clockStills.map((at) => ({
            key: String(at),
            name: marks[at]?.name ?? '',
            label: marks[at]?.alt ?? '',
            scene: build('small', at),
          }))}
        />
      ) : (
        <Picture
          label={mark?.alt ?? ''}
          player={player}
          build={(shape) => build(shape, frame, isUnderWay ? frame + 1 : undefined)}
        />
      )}
      <PlayerBar
        player={player}
        last={last}
        grain={0.125}
        scale={words.timeLine}
        next={words.nextMark}
        place={fill(words.markOf, { name: mark?.name ?? '', n: frame + 1, all: last + 1 })}
        isStill={isStill}
        words={words}
      />
      <StepNav
        label={words.moments}
        stops={marks.map(({ id, name }) => ({ id, name }))}
        now={mark?.id ?? ''}
        onGo={(id) => {
          go(id);
          writeAddress(id);
        }}
      />
      <div className={styles['columns']}>
        <div>
          <div className={styles['sentence']}>
            <h3>{mark?.name}</h3>
            <p role="status">{sentence}</p>
          </div>
          {guess !== undefined && (
            <ClockAnswer
              clocks={clocks}
              guess={guess}
              seen={seen}
              rhythm={rhythm}
              onRhythm={setRhythm}
              words={words}
            />
          )}
          <Choice
            legend={words.telling}
            value={telling}
            options={[
              { id: 'dating', name: words.dating },
              { id: 'market', name: words.marketMorning },
            ]}
            onChoose={setTelling}
          />
        </div>
        <div>
          <Plot
            label={fill(words.clockPlot, { ceiling: ceiling(perMonth).toFixed(2) })}
            player={player}
            dashed={words.spark}
            plain={words.bond}
            axis={clocks.table.months}
            scene={buildClockPlot({
              marks: months,
              perMonth,
              seen: moving ? Math.max(reached, frame) : seen,
              from: isUnderWay && !moving ? place : frame,
              to: moving ? frame + 1 : undefined,
              guess,
            })}
          />
          <ClockNumbers
            marks={marks}
            perMonth={perMonth}
            reached={Math.floor(seen)}
            now={frame}
            words={words}
          />
        </div>
      </div>
    </div>
  );
}
