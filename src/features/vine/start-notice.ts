import { courseProgress } from '#progress/device/course-progress.ts';
import { durableStatus } from '#progress/device/durable-status.ts';
import { keepingNow } from '#progress/device/keeping-now.ts';
import { saveStatus } from '#progress/device/save-status.ts';
import { announce } from '#ui/announce.ts';
import type { NoticeName, Notices } from './notice.ts';

/** Delay between two tries to load the lines, in milliseconds. */
const retryDelayMs = 5000;

/** Which line was announced last, in sessionStorage. */
const announcedKey = 'roots-and-reach:announced';

/**
 * Says where a host keeps the progress, or that it cannot be kept. The lines are loaded with the
 * first that is needed: whoever is in a portal has them before the connection can be lost.
 */
export function startNotice(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-notice]');
  if (!place) return;
  let notices: Notices | undefined;
  let isLoading = false;

  const show = (): void => {
    const name = nameNotice();
    if (name && !notices && !isLoading) {
      isLoading = true;
      void loadNotices().then((loaded) => {
        notices = loaded;
        show();
      });
    }
    const notice = name && notices?.lines[name];
    if (notices) nameLeave(page, name === 'looking-back' ? notices.leaveReview : notices.leave);
    place.hidden = !notice;
    // Written only when it changes, or screen readers would say it after every answer.
    if (!notice || place.dataset['notice'] === name) return;
    place.dataset['notice'] = name;
    // What an earlier page has announced is shown, and not announced again on every page.
    if (isNews(name)) announce(notice.line);
    place.textContent = `${notice.line} `;
    if (notice.link) place.append(linkTo(name, notice.link));
  };

  const linkTo = (name: NoticeName, text: string): HTMLAnchorElement => {
    const link = page.createElement('a');
    const launch = page.querySelector<HTMLMetaElement>('meta[name="launch"]')?.content;
    link.href = (name === 'own-file' && launch) || 'progress.html';
    link.textContent = text;
    return link;
  };

  courseProgress.subscribe(show);
  saveStatus.subscribe(show);
  durableStatus.subscribe(show);
  show();
}

/**
 * Says whether a line is another than the one announced last in this tab, and remembers it. That an
 * answer is being saved comes and goes with each answer, and is only shown.
 */
function isNews(name: NoticeName): boolean {
  if (name === 'saving') return false;
  try {
    if (sessionStorage.getItem(announcedKey) === name) return false;
    sessionStorage.setItem(announcedKey, name);
  } catch {
    // Where storage is blocked, each page announces it.
  }
  return true;
}

/** Names the button that leaves. In review nothing is saved, so it does not say so. */
function nameLeave(page: Document, text: string): void {
  const button = page.querySelector('[data-leave]');
  if (button && button.textContent !== text) button.textContent = text;
}

/** What there is to say, if anything. A host knows best. */
function nameNotice(): NoticeName | undefined {
  const status = saveStatus.get();
  if (status !== 'alone') return status === 'waiting' ? undefined : status;
  const state = keepingNow(courseProgress, true);
  if (state === 'not-kept' || state === 'newer-data') return state;
  return courseProgress.dropped().length > 0 ? 'damaged' : undefined;
}

async function loadNotices(): Promise<Notices> {
  for (;;) {
    try {
      const answer = await fetch('notices.json');
      if (answer.ok) return (await answer.json()) as Notices;
    } catch {
      // Offline: try again.
    }
    await new Promise((done) => setTimeout(done, retryDelayMs));
  }
}
