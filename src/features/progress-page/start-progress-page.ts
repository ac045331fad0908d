import { courseProgress } from '#progress/device/course-progress.ts';
import { deleteProgress } from '#progress/device/delete-progress.ts';
import { durableStatus } from '#progress/device/durable-status.ts';
import { hasDamaged } from '#progress/device/kept-progress.ts';
import type { KeepingState } from '#progress/device/kept-progress.ts';
import { keepingNow } from '#progress/device/keeping-now.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { saveStatus } from '#progress/device/save-status.ts';
import { applySettings, readSettings } from '#progress/device/settings.ts';
import { emptyProgress } from '#progress/progress.ts';
import { exportProgress, importProgress, longestFile } from '#progress/transfer.ts';
import type { Imported } from '#progress/transfer.ts';
import { announce } from '#ui/announce.ts';
import { focusStart } from '#ui/focus-start.ts';
import { handOverFile } from '#ui/hand-over-file.ts';
import { hasCome } from '#ui/has-come.ts';

const storage = (): Storage => localStorage;

/** Shows what is finished and where it is kept, and lets the learner save, load and delete it. */
export function startProgressPage(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-progress-page]');
  if (!root) return;
  hasCome(page);
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  for (const part of root.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;

  const show = (): void => {
    const nothing = find('[data-nothing]');
    if (nothing) nothing.hidden = Object.keys(courseProgress.get().lessons).length > 0;
    const status = saveStatus.get();
    const state = status === 'alone' ? stateHere() : status;
    for (const line of root.querySelectorAll<HTMLElement>('[data-state]'))
      line.hidden = line.dataset['state'] !== state;
    const damaged = find('[data-damaged]');
    if (damaged) damaged.hidden = !hasDamaged(storage);
  };
  courseProgress.subscribe(show);
  saveStatus.subscribe(show);
  durableStatus.subscribe(show);
  show();
  // What a portal keeps is not on this device, so it cannot be deleted here.
  const onDevice = find('[data-on-device]');
  if (onDevice && saveStatus.get() !== 'alone') onDevice.hidden = true;

  const say = (where: 'file' | 'delete', text = ''): void => {
    for (const said of root.querySelectorAll<HTMLElement>('[data-said]'))
      said.textContent = said.dataset['said'] === where ? text : '';
    announce(text);
  };
  const save = find('[data-export]');
  save?.addEventListener('click', () => {
    const text = exportProgress(courseProgress.get(), Date.now(), ownWords.get());
    const file = { text, name: root.dataset['fileName'] ?? '', type: 'application/json' };
    handOverFile(save, file, root.dataset['textNoFile'] ?? '');
  });
  const file = root.querySelector<HTMLInputElement>('input[type="file"]');
  find('[data-import]')?.addEventListener('click', () => file?.click());
  file?.addEventListener('change', () => {
    void readFile(file.files?.[0]).then((text) => {
      say('file', root.dataset[wordFor(importProgress(text, courseProgress, ownWords))]);
      file.value = '';
    });
  });
  startDeleting(find, () => {
    void deleteProgress(storage, courseProgress, ownWords).then(() => {
      applySettings(readSettings(storage), page.documentElement);
      show();
      say('delete', root.dataset['textDeleted']);
    });
  });
}

function stateHere(): KeepingState | 'saving' {
  const hasBegun = JSON.stringify(courseProgress.get()) !== JSON.stringify(emptyProgress);
  return keepingNow(courseProgress, hasBegun);
}

/** The text of a file; none where it cannot be read, and no more than is taken. */
async function readFile(file: File | undefined): Promise<string> {
  try {
    return (await file?.slice(0, longestFile + 1).text()) ?? '';
  } catch {
    return '';
  }
}

function wordFor(result: Imported): string {
  if (result.kind === 'imported') return 'textImported';
  switch (result.reason) {
    case 'not-json':
      return 'textNotJson';
    case 'not-ours':
      return 'textNotOurs';
    case 'newer':
      return 'textNewer';
    case 'too-much':
      return 'textTooMuch';
  }
}

/** Deleting asks once more, in place: the question takes the focus, and its buttons come next. */
function startDeleting(find: (selector: string) => HTMLElement | null, doIt: () => void): void {
  const first = find('[data-delete]');
  const question = find('[data-delete-question]');
  const sure = find('[data-delete-sure]');
  const not = find('[data-delete-not]');
  if (!first || !question || !sure || !not) return;
  const ask = (asking: boolean): void => {
    first.hidden = asking;
    question.hidden = !asking;
    // The group is named by the question: a screen reader says it with the focus.
    focusStart(asking ? question : first, { block: 'nearest' });
  };
  first.addEventListener('click', () => {
    ask(true);
  });
  not.addEventListener('click', () => {
    ask(false);
  });
  sure.addEventListener('click', () => {
    ask(false);
    doIt();
  });
}
