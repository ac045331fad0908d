import { useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import styles from './LightTray.module.css';

type Props = {
  /** How many lights lie here. */
  readonly count: number;
  readonly hint: string;
  /** A light was let go over a place of the picture, named by its data-spot. */
  readonly onDrop: (spot: string) => void;
  /** The picture. */
  readonly children: ReactNode;
};

/**
 * Lights that can be pulled into the picture. A pleasure, never the only way: whoever cannot or will
 * not pull presses the lamps, the plants or the buttons, so screen readers need not hear of it.
 */
export function LightTray({ count, hint, onDrop, children }: Props) {
  const [pulled, setPulled] = useState<{ light: number; x: number; y: number }>();
  const from = useRef({ x: 0, y: 0 });
  const over = useRef<Element | null>(null);

  const mark = (spot: Element | null): void => {
    over.current?.removeAttribute('data-over');
    spot?.setAttribute('data-over', '');
    over.current = spot;
  };
  const take = (event: PointerEvent, light: number): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, y: event.clientY };
    setPulled({ light, x: 0, y: 0 });
  };
  const pull = ({ clientX, clientY }: PointerEvent): void => {
    if (!pulled) return;
    setPulled({ ...pulled, x: clientX - from.current.x, y: clientY - from.current.y });
    mark(spotAt(clientX, clientY));
  };
  const letGo = (): void => {
    const spot = over.current?.getAttribute('data-spot');
    mark(null);
    setPulled(undefined);
    if (spot) onDrop(spot);
  };

  return (
    <>
      {children}
      <div className={styles['tray']} data-tray="">
        <div className={styles['lights']} aria-hidden="true">
          {Array.from({ length: count }, (_, light) => (
            <span
              key={light}
              className={styles['light']}
              data-light=""
              data-pulled={pulled?.light === light || undefined}
              style={
                pulled?.light === light ? { translate: `${pulled.x}px ${pulled.y}px` } : undefined
              }
              onPointerDown={(event) => {
                take(event, light);
              }}
              onPointerMove={pull}
              onPointerUp={letGo}
              onPointerCancel={() => {
                mark(null);
                setPulled(undefined);
              }}
            />
          ))}
        </div>
        <p className="quiet">{hint}</p>
      </div>
    </>
  );
}

/** The place under the pointer; the light itself lies above it. */
function spotAt(x: number, y: number): Element | null {
  const found = document.elementsFromPoint(x, y).find((one) => one.hasAttribute('data-spot'));
  return found ?? null;
}
