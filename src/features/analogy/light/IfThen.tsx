import { useId, useState } from 'react';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { findSession } from '#progress/device/frame-session.ts';
import { keepLine, readLine } from '#progress/device/if-then-line.ts';
import { fill } from '#ui/fill.ts';
import type { BeatProps } from './Beat.tsx';
import { BeatText } from './BeatText.tsx';
import { buildPlanScene } from './build-plan-scene.ts';
import form from './IfThen.module.css';

/** One if-then line for the plan. It stays on this device. */
export function IfThen({ beat, position, heading, turn, words }: BeatProps) {
  const [kept, setKept] = useState(readLine);
  const [isKept, setIsKept] = useState(kept !== undefined);
  const [when, setWhen] = useState(kept?.when ?? '');
  const [what, setWhat] = useState(kept?.what ?? '');
  const id = useId();
  const isWhole = when.trim() !== '' && what.trim() !== '';
  const lasts = isKept && findSession() === undefined;

  return (
    <>
      <Picture label={beat?.alt ?? ''} build={(shape) => buildPlanScene(`plan-${shape}`, shape)} />
      <div className={form['wide']}>
        <BeatText
          position={position}
          title={beat?.title ?? ''}
          sentence={beat?.sentence ?? ''}
          heading={heading}
        />
        <form
          className={form['line']}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWhole) return;
            const line = { when: when.trim(), what: what.trim() };
            setIsKept(keepLine(line));
            setKept(line);
          }}
        >
          <label htmlFor={`${id}-when`}>{words.ifLabel}</label>
          <input
            id={`${id}-when`}
            type="text"
            maxLength={120}
            autoComplete="off"
            required
            value={when}
            onChange={(event) => {
              setWhen(event.target.value);
            }}
          />
          <label htmlFor={`${id}-what`}>{words.thenLabel}</label>
          <input
            id={`${id}-what`}
            type="text"
            maxLength={160}
            autoComplete="off"
            required
            value={what}
            onChange={(event) => {
              setWhat(event.target.value);
            }}
          />
          <p className="buttons">
            <button type="submit" className="button primary">
              {words.keepLine}
            </button>
            {kept && (
              <button
                type="button"
                className="button"
                onClick={({ currentTarget }) => {
                  // The button goes with the line: the next thing to do is to write a new one.
                  currentTarget.form?.querySelector('input')?.focus();
                  keepLine(undefined);
                  setKept(undefined);
                  setWhen('');
                  setWhat('');
                }}
              >
                {words.deleteLine}
              </button>
            )}
          </p>
        </form>
        <div role="status">
          {kept && (
            <blockquote className={form['kept']}>
              <p>{fill(words.line, kept)}</p>
              <p className="quiet">{lasts ? words.lineKept : words.lineHere}</p>
            </blockquote>
          )}
        </div>
        {turn}
      </div>
    </>
  );
}
