import { courseProgress } from '#progress/device/course-progress.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { findGroup } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';
import type { Progress } from '#progress/progress.ts';
import { hasCome } from '#ui/has-come.ts';
import { loadJson } from '#ui/load-json.ts';
import { printPage } from '#ui/print-page.ts';
import { sayBlocked } from '#ui/say-blocked.ts';
import { fillIn } from './fill-in.ts';
import type { PartSeconds } from './model/estimate-seconds.ts';
import { writeCode } from './model/record-code.ts';
import type { CourseSizes } from './model/record-code.ts';
import { takeFigures } from './model/record-figures.ts';
import type { Judged, RecordCourse, RecordFigures } from './model/record-figures.ts';
import { sayFigures } from './model/say-figures.ts';
import type { RecordGain } from './model/say-gain.ts';
import { startCodeCheck } from './start-code-check.ts';
import type { PageWords } from './start-code-check.ts';
import { startGain } from './start-gain.ts';
import type { Scale } from './start-gain.ts';

/** What other features find out about a learner: the page passes it in. */
export type Judges<C> = {
  readonly judge: (progress: Progress, course: C) => Omit<Judged, 'plan'>;
  readonly compareGain: (
    progress: Progress,
    words: OwnWords,
    course: C,
    scale: Scale,
  ) => RecordGain;
  readonly countPlan: (fields: Readonly<Record<string, string>>) => Judged['plan'];
  /** How many lines a plan has. */
  readonly lines: number;
};

/** Fills in the record of this learner, prints it, and checks codes. */
export function startRecord<C extends JudgedCourse>(
  page: Document,
  { judge, compareGain, countPlan, lines }: Judges<C>,
): void {
  const root = page.querySelector<HTMLElement>('[data-record]');
  if (!root) return;
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const words = JSON.parse(root.dataset['words'] ?? '{}') as PageWords;
  forgetName(find('[data-name] input'));
  Promise.all([loadJson<C>('portal.json'), loadJson<PartSeconds>('record.json')]).then(
    ([course, seconds]) => {
      hasCome(page);
      const { lessons, scenarios } = course;
      const objectives = course.objectives.map(({ id }) => id);
      const sizes: CourseSizes = {
        ...{ lessons: lessons.length, scenarios: scenarios.length, lines },
        objectives: objectives.length,
      };
      const say = (figures: RecordFigures) => sayFigures(figures, sizes, objectives, words);
      const showGain = startGain(root);
      let current: RecordFigures;
      const show = (): void => {
        const progress = courseProgress.get();
        const judged = {
          ...judge(progress, course),
          plan: countPlan(findGroup(ownWords.get(), 'plan')),
        };
        current = takeFigures(progress, { lessons, scenarios, seconds }, judged, {
          now: Date.now(),
          offsetOf,
        });
        fillIn(root, '[data-sheet]', say(current));
        showGain((scale) => compareGain(progress, ownWords.get(), course, scale));
        const code = find('[data-code]');
        if (code) code.textContent = writeCode(current, sizes);
        const isEmpty = current.first === undefined;
        for (const [part, isHidden] of [
          ['[data-sheet]', isEmpty],
          ['[data-print]', isEmpty],
          ['[data-empty]', !isEmpty],
        ] as const) {
          const shown = find(part);
          if (shown) shown.hidden = isHidden;
        }
      };
      show();
      courseProgress.subscribe(show);
      ownWords.subscribe(show);
      // A page may stay open overnight.
      addEventListener('beforeprint', show);
      startPrinting(find('[data-print]'), find('[data-sheet]'));
      const other = (figures: RecordFigures): void => {
        fillIn(root, '[data-other]', say(figures));
      };
      startCodeCheck(root, { words, sizes, current: () => current, other });
    },
    () => {
      hasCome(page);
      const failed = find('[data-failed]');
      if (failed) failed.hidden = false;
    },
  );
}

/** What the course says of itself, as far as the record reads it. */
type JudgedCourse = Omit<RecordCourse, 'seconds'> & {
  readonly objectives: readonly { readonly id: string }[];
};

function offsetOf(at: number): number {
  return new Date(at).getTimezoneOffset();
}

/** A frame that may not print gets the record as text. */
function startPrinting(button: HTMLElement | null, sheet: HTMLElement | null): void {
  button?.addEventListener('click', () => {
    if (!printPage()) sayBlocked(button, button.dataset['print'] ?? '', sheet?.innerText ?? '');
  });
}

/** The name stands in the field while the page is open, and a page that comes back has none. */
function forgetName(field: HTMLElement | null): void {
  if (!(field instanceof HTMLInputElement)) return;
  field.value = '';
  addEventListener('pagehide', () => {
    field.value = '';
  });
}
