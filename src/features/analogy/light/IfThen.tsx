import { useId, useRef, useState } from 'react';
import type { Ref } from 'react';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Appearing } from '#features/analogy/player/Appearing.tsx';
import { Picture } from '#features/analogy/player/Picture.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { findSession } from '#progress/device/frame-session.ts';
import { keepLine, readLine } from '#progress/device/if-then-line.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { buildPlanScene } from './build-plan-scene.ts';
import form from './IfThen.module.css';
import type { BeatProps } from './storyboard.ts';

/** One if-then line for the plan. It stays on this device. */
export function IfThen({ beat, turn }: BeatProps) {
  const words = useAnalogyWords();
  const [kept, setKept] = useState(readLine);
  const [isStored, setStored] = useState(kept !== undefined);
  const [line, setLine] = useState(kept ?? { when: '', what: '' });
  const [hasTried, setTried] = useState(false);
  const whenField = useRef<HTMLInputElement>(null);
  const whatField = useRef<HTMLInputElement>(null);
  /** Inside a portal the device keeps the line only until the page is closed. */
  const describePlace = (stored: boolean) =>
    stored && findSession() === undefined ? words.lineKept : words.lineHere;

  const save = (): void => {
    const next = { when: line.when.trim(), what: line.what.trim() };
    setTried(true);
    if (next.when === '' || next.what === '') {
      focusStart((next.when === '' ? whenField : whatField).current, { block: 'nearest' });
      return;
    }
    const stored = keepLine(next);
    setStored(stored);
    setKept(next);
    setTried(false);
    announce(fill(words.line, next), describePlace(stored));
  };
  const remove = (): void => {
    keepLine(undefined);
    setKept(undefined);
    setLine({ when: '', what: '' });
    announce(words.lineDeleted);
    // The button disappears with the line. Next is writing a new one.
    focusStart(whenField.current, { block: 'nearest' });
  };

  return (
    <>
      <Picture label={beat.alt} build={(shape) => buildPlanScene(`plan-${shape}`, shape)} />
      <div className={form['wide']}>
        <p className={styles['sentence']}>{beat.sentence}</p>
        <form
          className={form['line']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field
            ref={whenField}
            label={words.ifLabel}
            value={line.when}
            maxLength={120}
            error={hasTried && line.when.trim() === '' ? words.ifMissing : undefined}
            onChange={(when) => {
              setLine({ ...line, when });
            }}
          />
          <Field
            ref={whatField}
            label={words.thenLabel}
            value={line.what}
            maxLength={160}
            error={hasTried && line.what.trim() === '' ? words.thenMissing : undefined}
            onChange={(what) => {
              setLine({ ...line, what });
            }}
          />
          <p className="buttons">
            <button type="submit" className="button primary">
              {words.keepLine}
            </button>
            {kept && (
              <button type="button" className="button" onClick={remove}>
                {words.deleteLine}
              </button>
            )}
          </p>
        </form>
        {kept && (
          <Appearing>
            <blockquote className={form['kept']}>
              <p>{fill(words.line, kept)}</p>
              <p className="quiet">{describePlace(isStored)}</p>
            </blockquote>
          </Appearing>
        )}
        {turn}
      </div>
    </>
  );
}

type FieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** What is missing (WCAG 2.2, 3.3.1 Error Identification). */
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

function Field({ ref, label, value, maxLength, error, onChange }: FieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          ref={ref}
          id={id}
          type="text"
          maxLength={maxLength}
          autoComplete="off"
          required
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        {error !== undefined && (
          <Appearing>
            <p id={`${id}-error`} className={form['error']}>
              {error}
            </p>
          </Appearing>
        )}
      </div>
    </>
  );
}
