import { useEffect, useRef, useState } from 'react';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { StepNav } from '#features/analogy/player/StepNav.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { readAddress, useAddress, writeAddress } from '#features/analogy/player/use-address.ts';
import { useGuess } from '#features/analogy/player/use-guess.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { Beat } from './Beat.tsx';
import { storyboard } from './storyboard.ts';

type Props = Pick<PlayedContent, 'light' | 'varied'>;

/** The address of the learner's own year, after the last beat. */
const ownYear = 'free-play';

/** Nine beats, then the learner's own year; each has an address. */
export function LightStory({ light, varied }: Props) {
  const words = useAnalogyWords();
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, keepGuess] = useGuess('light');
  const [guess, setGuess] = useState(kept ?? 2);
  const stops = [
    ...light.beats.map(({ id, title }) => ({ id, name: title })),
    { id: ownYear, name: light.freePlay.title },
  ];
  const ids = stops.map(({ id }) => id);
  const [now, setNow] = useState(() => readAddress(ids) ?? ids[0] ?? '');
  useAddress(stops, part, setNow);
  const [hasTurned, setTurned] = useState(false);
  const at = stops.findIndex(({ id }) => id === now);
  const [before, after] = [stops[at - 1], stops[at + 1]];
  const beat = light.beats[at] ?? light.freePlay;

  const turn = (id: string): void => {
    // Going on is a guess as well: the number that is shown counts.
    if (at === 0) keepGuess(guess);
    setTurned(true);
    const stop = stops.find((one) => one.id === id);
    if (stop) writeAddress(stop);
    setNow(id);
  };
  // Not on the first visit: a page that is opened leaves the focus where it is.
  useEffect(() => {
    if (!hasTurned) return;
    focusStart(heading.current, { part: null });
    // At once: a smooth scroll would miss its target when the other island of the page loads on the way.
    part.current?.scrollIntoView({ block: 'start' });
  }, [now, hasTurned]);

  return (
    <div ref={part} className={styles['story']} data-part="light">
      {at < light.beats.length && (
        <p className="eyebrow">{fill(words.stepOf, { n: at + 1, all: light.beats.length })}</p>
      )}
      <h3 ref={heading} className={styles['title']} tabIndex={-1}>
        {beat.title}
      </h3>
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
