import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { readTableNames } from '#features/comparison/page/compare-words.ts';
import type { CompareWords } from '#features/comparison/page/compare-words.ts';
import type { PlayedView } from '#features/comparison/page/open-played.ts';
import { Recall } from './Recall.island.tsx';

/** Takes over the table that is on the page, and gives it back. */
export function openRecall(root: HTMLElement, words: CompareWords): PlayedView {
  const find = (name: string) => root.querySelector<HTMLElement>(name) ?? root;
  const react = createRoot(find('[data-host=recall]'));
  const fixed = {
    words,
    names: readTableNames(root),
    end: find('[data-host=recall-end]'),
    count: find('[data-count]'),
  };
  return {
    // At once, so that no text is seen that is about to be hidden.
    show: (played) => {
      flushSync(() => {
        react.render(<Recall {...played} {...fixed} />);
      });
    },
    close: () => {
      react.unmount();
    },
  };
}
