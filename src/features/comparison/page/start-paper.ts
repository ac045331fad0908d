import { sayBlocked } from '#ui/say-blocked.ts';
import { loadCompareWords, readTableNames } from './compare-words.ts';
import type { TableRow } from './read-rows.ts';

/** Prints the table on one page, filled; or blank, with the statements and an answer page. */
export function startPaper(root: HTMLElement, rows: readonly TableRow[]): void {
  const paper = root.querySelector<HTMLElement>('[data-paper]');
  for (const button of paper?.querySelectorAll<HTMLElement>('[data-print]') ?? [])
    button.addEventListener('click', () => {
      const kind = button.dataset['print'] === 'blank' ? 'blank' : 'filled';
      const failed = paper?.querySelector<HTMLElement>('[data-failed]');
      if (failed) failed.hidden = true;
      Promise.all([
        import('#features/comparison/worksheet/Worksheet.island.tsx'),
        loadCompareWords(),
      ]).then(
        ([{ printWorksheet }, words]) => {
          const names = readTableNames(root);
          if (!printWorksheet({ kind, rows, words, names }))
            sayBlocked(button, paper?.dataset['paper'] ?? '', location.href);
        },
        () => {
          if (failed) failed.hidden = false;
        },
      );
    });
}
