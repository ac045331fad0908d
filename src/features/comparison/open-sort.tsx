import { createRoot } from 'react-dom/client';
import { readTableNames } from './compare-words.ts';
import type { CompareWords } from './compare-words.ts';
import type { PlayedView } from './open-played.ts';
import { Sort } from './Sort.island.tsx';

/** Lays the cards out on the page, and clears them away. */
export function openSort(root: HTMLElement, words: CompareWords): PlayedView {
  const find = (name: string) => root.querySelector<HTMLElement>(name) ?? root;
  const react = createRoot(find('[data-host=sort]'));
  const fixed = {
    words,
    names: readTableNames(root),
    count: find('[data-count]'),
  };
  return {
    show: (played) => {
      react.render(<Sort {...played} {...fixed} />);
    },
    close: () => {
      react.unmount();
    },
  };
}
