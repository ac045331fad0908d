import { createRoot } from 'react-dom/client';
import type { OpenView } from '#features/comparison/page/loaded-view.ts';
import { getMarked } from '#features/comparison/page/page-marks.ts';
import { TableInfoContext } from '#features/comparison/page/use-table-info.ts';
import { Motion } from '#ui/Motion.tsx';
import { Sort } from './Sort.island.tsx';

/** Lays the cards out on the page, and clears them away. */
export const openSort: OpenView = (root, words, names) => {
  const react = createRoot(getMarked(root, 'host', 'sort'));
  const count = getMarked(root, 'count');
  return {
    show: (state) => {
      react.render(
        <Motion>
          <TableInfoContext value={{ rows: state.rows, words, names }}>
            <Sort place={state.place} goTo={state.goTo} count={count} />
          </TableInfoContext>
        </Motion>,
      );
    },
    close: () => {
      react.unmount();
    },
  };
};
