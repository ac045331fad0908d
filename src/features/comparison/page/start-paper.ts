import type { TableNames, TableRow } from '#features/comparison/model/table.ts';
import { inTime } from '#ui/load-json.ts';
import { sayBlocked } from '#ui/say-blocked.ts';
import { loadCompareWords } from './load-compare-words.ts';
import { findMarked, listMarked, readMark } from './page-marks.ts';

/** Prints the table on one page, filled; or blank, with the statements and an answer page. */
export function startPaper(root: HTMLElement, names: TableNames, rows: readonly TableRow[]): void {
  const paper = findMarked(root, 'paper');
  if (!paper) return;
  const failed = findMarked(paper, 'failed');
  for (const { element, value: kind } of listMarked(paper, 'print'))
    element.addEventListener('click', () => {
      if (failed) failed.hidden = true;
      inTime(
        Promise.all([
          import('#features/comparison/worksheet/Worksheet.island.tsx'),
          loadCompareWords(),
        ]),
      ).then(
        ([{ printWorksheet }, words]) => {
          if (!printWorksheet({ kind, rows, words, names }))
            sayBlocked(element, readMark(paper, 'paper'), location.href);
        },
        () => {
          if (failed) failed.hidden = false;
        },
      );
    });
}
