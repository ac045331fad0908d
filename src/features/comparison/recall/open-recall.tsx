import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OpenView } from '#features/comparison/page/loaded-view.ts';
import { getMarked } from '#features/comparison/page/page-marks.ts';
import { TableInfoContext } from '#features/comparison/page/use-table-info.ts';
import { Recall } from './Recall.island.tsx';

/** Takes over the table that is on the page, and gives it back. */
export const openRecall: OpenView = (root, words, names) => {
  const react = createRoot(getMarked(root, 'host', 'recall'));
  const places = {
    end: getMarked(root, 'host', 'recall-end'),
    count: getMarked(root, 'count'),
  };
  return {
    // At once, so that no text is seen that is about to be hidden.
    show: (state) => {
      flushSync(() => {
        react.render(
          <TableInfoContext value={{ rows: state.rows, words, names }}>
            <Recall {...state} {...places} />
          </TableInfoContext>,
        );
      });
    },
    close: () => {
      react.unmount();
    },
  };
};
