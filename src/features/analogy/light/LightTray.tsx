import { useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import styles from './LightTray.module.css';

type Props = {
  /** How many lights are here. */
  readonly count: number;
  readonly hint: string;
  /** Called with the data-spot of the button on which a light was dropped. */
  readonly onDrop: (spot: string) => void;
  /** The picture. */
  readonly children: ReactNode;
};

/**
 * Lights that can be dragged into the picture. Everything can be done by pressing lamps, plants and
 * buttons as well (WCAG 2.2, 2.5.7 Dragging Movements), so the lights are hidden from screen readers.
 */
export function LightTray({ count, hint, onDrop, children }: Props) {
  const [dragged, setDragged] = useState<{ light: number; x: number; y: number }>();
  const from = useRef({ x: 0, y: 0 });
  const over = useRef<Element | null>(null);

  const markSpot = (spot: Element | null): void => {
    over.current?.removeAttribute('data-over');
    spot?.setAttribute('data-over', '');
    over.current = spot;
  };
  const start = (event: PointerEvent, light: number): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, y: event.clientY };
    setDragged({ light, x: 0, y: 0 });
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (!dragged) return;
    setDragged({ ...dragged, x: clientX - from.current.x, y: clientY - from.current.y });
    markSpot(spotAt(clientX, clientY));
  };
  const drop = (): void => {
    const spot = over.current?.getAttribute('data-spot');
    markSpot(null);
    setDragged(undefined);
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
              data-dragged={dragged?.light === light || undefined}
              style={
                dragged?.light === light
                  ? { translate: `${dragged.x}px ${dragged.y}px` }
                  : undefined
              }
              onPointerDown={(event) => {
                start(event, light);
              }}
              onPointerMove={move}
              onPointerUp={drop}
              onPointerCancel={() => {
                markSpot(null);
                setDragged(undefined);
              }}
            />
          ))}
        </div>
        <p className="quiet">{hint}</p>
      </div>
    </>
  );
}

/** Returns the button under the pointer. The dragged light is above it. */
function spotAt(x: number, y: number): Element | null {
  const found = document.elementsFromPoint(x, y).find((one) => one.hasAttribute('data-spot'));
  return found ?? null;
}
