import { useEffect, useRef, useState } from 'react';
import { readAddress, writeAddress } from '#features/analogy/player/address.ts';
import { keepGuessNow } from '#features/analogy/player/keep-guess-now.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { StepNav } from '#features/analogy/player/StepNav.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { useAddress } from '#features/analogy/player/use-address.tsx';
import { findOwn } from '#progress/entries.ts';
import { fill } from '#ui/fill.ts';
import { useProgress } from '#ui/use-progress.ts';
import { Beat } from './Beat.tsx';
import { storyboard } from './storyboard.ts';

type Props = Pick<PlayedContent, 'light' | 'varied' | 'words'>;

/** The address of the year that the learner plays after the last beat. */
const ownYear = 'free-play';

/** Nine beats, then the learner's own year; each has an address. */
export function LightStory({ light, varied, words }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const progress = useProgress();
  const kept = findOwn(progress.garden?.guesses ?? {}, 'light')?.value;
  const [guess, setGuess] = useState(kept ?? 2);
  const stops = [
    ...light.beats.map(({ id, title }) => ({ id, name: title })),
    { id: ownYear, name: light.freePlay.title },
  ];
  const ids = stops.map(({ id }) => id);
  const [now, setNow] = useState(() => readAddress(ids) ?? ids[0] ?? '');
  useAddress(ids, part, setNow);
  const [hasTurned, setTurned] = useState(false);
  const at = stops.findIndex(({ id }) => id === now);
  const [before, after] = [stops[at - 1], stops[at + 1]];
  const beat = light.beats[at];

  const turn = (id: string): void => {
    // Whoever goes on has guessed: what stands there counts.
    if (at === 0) keepGuessNow('light', guess);
    setTurned(true);
    writeAddress(id);
    setNow(id);
  };
  // A new beat is a new place: a screen reader begins at its heading. Not on the first visit.
  useEffect(() => {
    if (!hasTurned) return;
    part.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [now, hasTurned]);

  return (
    <div ref={part} className={styles['story']} data-part="light">
      <Beat
        key={now}
        beat={beat}
        light={light}
        varied={varied}
        kind={storyboard[at] ?? 'own-year'}
        guess={guess}
        onGuess={setGuess}
        onKeepGuess={() => {
          turn(after?.id ?? now);
        }}
        position={beat ? fill(words.stepOf, { n: at + 1, all: light.beats.length }) : undefined}
        heading={heading}
        words={words}
        turn={
          <p className={styles['turn']}>
            {before && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  turn(before.id);
                }}
              >
                {fill(words.back, { title: before.name })}
              </button>
            )}
            {after && (
              <button
                type="button"
                className="button primary"
                onClick={() => {
                  turn(after.id);
                }}
              >
                {fill(words.next, { title: after.name })}
              </button>
            )}
          </p>
        }
      />
      <StepNav label={words.steps} stops={stops} now={now} onGo={turn} />
    </div>
  );
}
