import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { focusStart } from '#ui/focus-start.ts';

/** Follows the focus in an item; see useOptionFocus. */
export type OptionFocus = {
  readonly follow: (event: FocusEvent) => void;
  readonly forget: () => void;
  /** The focus belongs to this option, whether or not the browser gave it to the button. */
  readonly keepAt: (option: string) => void;
};

/**
 * Keeps the focus at an option when its element is replaced: a button becomes a disclosure with
 * the answer, and a disclosure of the built page becomes a button when the script has come.
 */
export function useOptionFocus(root: RefObject<HTMLElement | null>): OptionFocus {
  const option = useRef<string>(undefined);
  const isHydrated = useRef(false);
  // The focus belongs to the browser. What is removed loses it without an event.
  useLayoutEffect(() => {
    const item = root.current;
    if (!item) return;
    if (!isHydrated.current) option.current = readOption(item, document.activeElement);
    isHydrated.current = true;
    if (option.current === undefined || document.activeElement !== document.body) return;
    const row = item.querySelector(`[data-option="${option.current}"]`);
    focusStart(row?.querySelector<HTMLElement>('button, summary') ?? null, { part: null });
  });
  return {
    follow({ target, currentTarget }) {
      option.current = readOption(currentTarget, target);
    },
    forget() {
      option.current = undefined;
    },
    keepAt(next) {
      option.current = next;
    },
  };
}

function readOption(item: Element, focused: Element | null): string | undefined {
  if (!item.contains(focused)) return undefined;
  return focused?.closest<HTMLElement>('[data-option]')?.dataset['option'];
}
