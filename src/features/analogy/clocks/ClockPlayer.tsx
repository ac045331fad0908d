import { useRef, useState } from 'react';
import type { Decision } from '#features/analogy/model/clocks.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import { StepNav } from '#features/analogy/player/StepNav.tsx';
import { StillStrip } from '#features/analogy/player/StillStrip.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { readAddress, useAddress, writeAddress } from '#features/analogy/player/use-address.ts';
import { useGuess } from '#features/analogy/player/use-guess.ts';
import { usePlayer } from '#features/analogy/player/use-player.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import { buildClockScene } from './build-clock-scene.ts';
import { clockAt, type Telling } from './clock-frame.ts';
import { clockStills, type ClockShape } from './clock-stage.ts';
import { ClockGuess } from './ClockGuess.tsx';
import { ClockNumbers } from './ClockNumbers.tsx';
import { ClockText } from './ClockText.tsx';
import { crossingPlace, describeCrossing } from './describe-crossing.ts';
import { tellMoment, type Decisions } from './tell-moment.ts';

type Props = Pick<PlayedContent, 'clocks' | 'market'> & {
  readonly isShort: boolean;
  readonly decisions: Decisions;
};

/** Two years on one time line: a guess, a rhythm of contact, the picture and its numbers. */
export function ClockPlayer({ clocks, market, isShort, decisions }: Props) {
  const words = useAnalogyWords();
  const { marks, rhythms } = clocks;
  const ids = marks.map(({ id }) => id);
  // In a lesson the address names the parts of the lesson.
  const places = isShort ? [] : marks;
  const months = marks.map(({ month }) => month);
  const last = marks.length - 1;
  const part = useRef<HTMLDivElement>(null);
  const isStill = useLessMotion();
  const [guess, keepGuess] = useGuess('clocks');
  const [rhythm, setRhythm] = useState('monthly');
  const [telling, setTelling] = useState<Telling>('dating');
  const [decision, setDecision] = useState<Decision>('both-yes');
  // The rhythms whose crossing has been announced: each is announced once.
  const known = useRef(new Set<string>());

  const rhythmOf = (id: string) =>
    rhythms.find((one) => one.id === id) ?? { name: '', perMonth: 0 };
  const tell = (at: number, as = telling, of = decision) =>
    tellMoment(decisions, of, ids[at]) ??
    (as === 'market' ? market[at] : marks[at]) ?? { sentence: '', alt: '' };
  const isSeen = (id: string, reached: number) =>
    isStill || reached >= crossingPlace(months, rhythmOf(id).perMonth);
  const describe = (id: string, reached: number, of = guess): string[] => {
    if (of === undefined) return [];
    if (decision === 'one-no') return [words.noBond];
    return describeCrossing(rhythmOf(id), of, isSeen(id, reached), words);
  };
  /** Returns what the learner has just found out about the crossing, if anything. */
  const findNews = (reached: number): string[] => {
    const isKnown = known.current.has(rhythm) || decision === 'one-no';
    if (guess === undefined || isKnown || !isSeen(rhythm, reached)) return [];
    known.current.add(rhythm);
    return describe(rhythm, reached);
  };
  const announceFrame = (at: number, reached: number): void => {
    announce(tell(at).sentence, ...findNews(reached));
  };

  const player = usePlayer({
    first: Math.max(0, ids.indexOf((isShort ? undefined : readAddress(ids)) ?? '')),
    last,
    // The evening has a story of its own.
    secondsOf: (at) => (at === 0 ? 7 : 2.8),
    restMs: 1600,
    isStill,
    onFrame: (at) => {
      if (!isShort && marks[at]) writeAddress(marks[at], false);
    },
    onStop: announceFrame,
  });
  useAddress(places, part, (id) => {
    player.show(ids.indexOf(id));
  });

  const { frame, reached, isUnderWay } = player;
  const mark = marks[frame];
  const { perMonth } = rhythmOf(rhythm);
  const seen = isStill ? last : reached;
  const build = (shape: ClockShape, at: number, to?: number) =>
    buildClockScene(`clocks-${shape}-${at}`, {
      shape,
      telling,
      from: clockAt(months[at] ?? 0, perMonth, decision),
      to: to === undefined ? undefined : clockAt(months[to] ?? 0, perMonth, decision),
    });

  return (
    <div ref={part} className={styles['story']} data-part="clocks">
      {guess === undefined && (
        <ClockGuess
          question={clocks.guess}
          onKeep={(value) => {
            keepGuess(value);
            if (isSeen(rhythm, seen)) known.current.add(rhythm);
            announce(...describe(rhythm, seen, value));
            // The question disappears. Next in the reading order is the player.
            focusStart(part.current?.querySelector<HTMLElement>('[data-player] button') ?? null, {
              block: 'nearest',
            });
          }}
        />
      )}
      {isStill ? (
        <StillStrip
          note={words.stillFrames}
          frames={clockStills.map((at) => ({
            key: String(at),
            name: marks[at]?.name ?? '',
            label: tell(at).alt,
            scene: build('small', at),
          }))}
        />
      ) : (
        <Picture
          label={tell(frame).alt}
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
        onShow={(place) => {
          if (Number.isInteger(place)) announceFrame(place, Math.max(reached, place));
        }}
      />
      {!isShort && (
        <StepNav
          label={words.moments}
          stops={marks.map(({ id, name }) => ({ id, name }))}
          now={mark?.id ?? ''}
          onGo={(id) => {
            const at = ids.indexOf(id);
            player.show(at);
            if (marks[at]) writeAddress(marks[at]);
            announceFrame(at, Math.max(reached, at));
          }}
        />
      )}
      <div className={isShort ? undefined : styles['columns']}>
        <ClockText
          title={mark?.name ?? ''}
          sentence={tell(frame).sentence}
          rhythms={rhythms}
          rhythm={rhythm}
          answer={guess === undefined ? undefined : describe(rhythm, seen)}
          telling={isShort ? undefined : telling}
          decisions={decisions}
          decision={decision}
          onDecision={(of) => {
            setDecision(of);
            const text = decisions.find(({ id }) => id === of)?.text ?? '';
            announce(text, tell(frame, telling, of).sentence);
          }}
          onRhythm={(id) => {
            setRhythm(id);
            if (isSeen(id, seen)) known.current.add(id);
            announce(...describe(id, seen));
          }}
          onTelling={(as) => {
            setTelling(as);
            announce(tell(frame, as).sentence);
          }}
        />
        {!isShort && (
          <ClockNumbers
            clocks={clocks}
            perMonth={perMonth}
            decision={decision}
            player={player}
            seen={seen}
            guess={guess}
          />
        )}
      </div>
    </div>
  );
}
