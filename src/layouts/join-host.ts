import type { CourseFacts } from '#features/check/model/course-facts.ts';
import { reportAnswer, reportProgress } from '#features/check/model/report-progress.ts';
import { linkToHost } from '#portal/course/course-link.ts';
import type { Rules, Welcome } from '#portal/course/course-link.ts';
import { openOutside } from '#portal/course/open-outside.ts';
import { offerPull } from '#portal/course/pull.ts';
import { watchSize } from '#portal/course/watch-size.ts';
import { courseProgress, progressAtStart } from '#progress/device/course-progress.ts';
import { progressKey, readText } from '#progress/device/device-storage.ts';
import { findSession } from '#progress/device/frame-session.ts';
import { saveStatus } from '#progress/device/save-status.ts';
import { onTieEnds } from '#progress/device/tie-ends.ts';
import { visit } from '#progress/place.ts';
import { sayBlocked } from '#ui/say-blocked.ts';

/**
 * Timeouts for the first message of a host, in milliseconds; one that comes later is still heard. A
 * frame with the name of a session has a host, which a slow portal may keep from answering.
 */
const hostTimeoutMs = 400;
const sessionTimeoutMs = 30_000;
/** Delay between two tries to load what judging answers takes. */
const retryDelayMs = 5000;

/** Links this page to the window around it. */
export function joinHost(page: Document): void {
  const leave = page.querySelector<HTMLElement>('[data-leave]');
  const link = linkToHost({
    host: window.parent,
    ownOrigin: window.origin,
    store: courseProgress,
    before: progressAtStart,
    rules: loadRules(),
    location: whereWeAre,
    canKeep: () => readText(() => localStorage, progressKey) !== undefined,
    stand(standing) {
      saveStatus.set(standing);
    },
    onWelcome,
  });
  window.addEventListener('message', (event) => void link.hear(event));
  offerPull(window, link.pull);
  const blocked = page.querySelector<HTMLElement>('#join-host')?.dataset['blocked'] ?? '';
  openOutside(page, (outside) => {
    sayBlocked(outside, blocked, outside.href);
  });
  const isInSession = findSession() !== undefined;
  onTieEnds((ties) => {
    if (isInSession && link.hasHost()) for (const tie of ties) link.send({ type: 'tie', tie });
  });
  setTimeout(
    () => {
      if (link.hasHost()) return;
      if (isInSession) saveStatus.set('unsaved');
      else if (page.querySelector('meta[name="launch"]')) saveStatus.set('own-file');
    },
    isInSession ? sessionTimeoutMs : hostTimeoutMs,
  );
  leave?.addEventListener('click', () => void link.leave());

  function onWelcome({ ends, sizes, keeps }: Welcome): void {
    // What was said without a host was a guess.
    if (keeps !== 'nothing' && saveStatus.get() !== 'looking-back') saveStatus.set('waiting');
    if (leave) leave.hidden = !ends;
    if (sizes) {
      page.documentElement.dataset['sized'] = '';
      watchSize(page, (height) => {
        link.send({ type: 'size', height });
      });
    }
    courseProgress.change((progress) => visit(progress, whereWeAre()));
  }
}

/** The file name of this page. The build wrote it down, because hosts spell addresses as they like. */
function whereWeAre(): string {
  return document.documentElement.dataset['page'] ?? 'index.html';
}

async function loadRules(): Promise<Rules> {
  const facts = await loadFacts();
  return {
    origins: facts.origins,
    report: (progress) => reportProgress(progress, facts),
    judge: (answer) => reportAnswer(answer, facts),
  };
}

async function loadFacts(): Promise<CourseFacts & { readonly origins: readonly string[] }> {
  for (;;) {
    try {
      const answer = await fetch('portal.json');
      if (answer.ok) return (await answer.json()) as Awaited<ReturnType<typeof loadFacts>>;
    } catch {
      // Offline. What was done waits.
    }
    await new Promise((done) => setTimeout(done, retryDelayMs));
  }
}
