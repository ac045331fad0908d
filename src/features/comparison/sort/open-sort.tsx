import { createRoot } from 'react-dom/client';
import { readTableNames } from '#features/comparison/page/compare-words.ts';
import type { CompareWords } from '#features/comparison/page/compare-words.ts';
import type { PlayedView } from '#features/comparison/page/open-played.ts';
import { Motion } from '#ui/Motion.tsx';
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
      react.render(
        <Motion features="layout">
          <Sort {...played} {...fixed} />
        </Motion>,
      );
    },
    close: () => {
      react.unmount();
    },
  };
}
