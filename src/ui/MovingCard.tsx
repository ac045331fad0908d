import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { ButtonHTMLAttributes, ComponentType, Ref } from 'react';
import { focusStart } from './focus-start.ts';

/** A card, where it lies, and what happens while it is dragged. */
export type MovingCardProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'onClick' | 'onKeyDown' | 'children' | 'aria-pressed' | 'aria-describedby'
> & {
  /** Its id: a card with the same id flies here from where it was. */
  readonly card: string;
  /** Where it lies; another place starts a flight. */
  readonly at: string;
  /** The point under the finger, in pixels of the window. */
  readonly onDragged: (x: number, y: number) => void;
  /** Where it was let go; without a point, the drag was broken off. */
  readonly onDropped: (x?: number, y?: number) => void;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly [data: `data-${string}`]: unknown;
};

/**
 * A button that flies to its place and can be dragged, once framer-motion has come. Until then, and
 * offline, it is a plain button, and everything works by pressing.
 */
export function MovingCard(props: MovingCardProps) {
  const { Piece, focused } = useSyncExternalStore(
    subscribe,
    () => loaded,
    () => notYet,
  );
  const own = useRef<HTMLButtonElement>(null);
  const last = useRef<HTMLButtonElement>(null);

  useEffect(load, []);
  // The button has become another element: it keeps the focus that it had.
  useLayoutEffect(() => {
    if (focused !== null && focused === last.current) focusStart(own.current, { part: null });
    last.current = own.current;
  }, [Piece, focused]);

  if (Piece) return <Piece {...props} ref={own} />;
  const { card: _, at: __, onDragged: ___, onDropped: ____, ...plain } = props;
  return <button type="button" {...plain} ref={own} />;
}

type Loaded = {
  readonly Piece: ComponentType<MovingCardProps> | undefined;
  /** What had the focus when it came. */
  readonly focused: Element | null;
};

const notYet: Loaded = { Piece: undefined, focused: null };
const listeners = new Set<() => void>();
let loaded = notYet;
let loading: Promise<void> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function load(): void {
  // Offline, nothing happens: pressing works all the same.
  loading ??= import('./motion-card.tsx').then(
    ({ MotionCard }) => {
      const show = (): void => {
        loaded = { Piece: MotionCard, focused: document.activeElement };
        for (const listener of listeners) listener();
      };
      const later = (): void => {
        queueMicrotask(show);
      };
      // A button that changes under the finger would lose its click.
      if (document.querySelector('button:active'))
        document.addEventListener('click', later, { once: true });
      else show();
    },
    () => {
      loading = undefined;
    },
  );
}
