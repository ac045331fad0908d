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
import { shortStoryboard, storyboard } from './storyboard.ts';

type Props = Pick<PlayedContent, 'light' | 'varied'> & { readonly isShort: boolean };

/** The address of the learner's own year, after the last beat. */
const ownYear = 'free-play';

/** Nine beats, then the learner's own year; each has an address. In a lesson three of them stand without. */
export function LightStory({ light, varied, isShort }: Props) {
  const words = useAnalogyWords();
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, keepGuess] = useGuess('light');
  const [guess, setGuess] = useState(kept ?? 2);
  const beats = light.beats
    .map((beat, index) => ({ beat, kind: storyboard[index] ?? 'own-year' }))
    .filter(({ kind }) => !isShort || shortStoryboard.includes(kind));
  const stops = [
    ...beats.map(({ beat: { id, title } }) => ({ id, name: title })),
    ...(isShort ? [] : [{ id: ownYear, name: light.freePlay.title }]),
  ];
  const ids = stops.map(({ id }) => id);
  // In a lesson the address names the parts of the lesson.
  const places = isShort ? [] : stops;
  const [now, setNow] = useState(() => (isShort ? undefined : readAddress(ids)) ?? ids[0] ?? '');
  useAddress(places, part, setNow);
  const [hasTurned, setTurned] = useState(false);
  const at = stops.findIndex(({ id }) => id === now);
  const [before, after] = [stops[at - 1], stops[at + 1]];
  const { beat, kind } = beats[at] ?? { beat: light.freePlay, kind: 'own-year' };

  const turn = (id: string): void => {
    // Going on is a guess as well: the number that is shown counts.
    if (at === 0) keepGuess(guess);
    setTurned(true);
    const stop = places.find((one) => one.id === id);
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
      {at < beats.length && (
        <p className="eyebrow">{fill(words.stepOf, { n: at + 1, all: beats.length })}</p>
      )}
      <h3 ref={heading} className={styles['title']} tabIndex={-1}>
        {beat.title}
      </h3>
      <Beat
        key={now}
        beat={beat}
        light={light}
        varied={varied}
        kind={kind}
        isShort={isShort}
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
      {!isShort && <StepNav label={words.steps} stops={stops} now={now} onGo={turn} />}
    </div>
  );
}
