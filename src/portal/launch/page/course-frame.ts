import { sessionKey, sessionMark } from '#progress/device/frame-session.ts';
import type { LaunchSettings } from './launch-settings.ts';

/**
 * Shows the course in a frame of this page.
 * @param page The page to begin with, relative to the course; empty for the first one.
 * @param state The state to begin with.
 */
export function openFrame(
  { course, title, start }: LaunchSettings,
  page: string,
  state: unknown,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'fullscreen; clipboard-write';
  frame.name = sessionMark + handOver(state);
  // Before anybody listens: a frame that comes to the page has loaded already, as an empty one.
  document.body.append(frame);
  let isFirst = true;
  frame.addEventListener('load', () => {
    followPage(frame, title, isFirst);
    isFirst = false;
  });
  // To be replaced, so that Back leaves no empty step.
  frame.contentWindow?.location.replace(new URL(course + (page || start), location.href));
  return frame;
}

/** Names a new session, and lays its state where its pages find it before they draw anything. */
function handOver(state: unknown): string {
  const session = String(Math.random()).slice(2);
  try {
    if (state) sessionStorage.setItem(sessionKey(session), JSON.stringify(state));
  } catch {
    // The page gets it with the welcome, a little later.
  }
  return session;
}

/** A new page in the frame is a new page for everybody: its title, and where reading begins. */
function followPage(frame: HTMLIFrameElement, title: string, isFirst: boolean): void {
  try {
    const page = frame.contentDocument;
    document.title = page?.title || title;
    // The look that the learner has chosen, for what this page says later.
    document.documentElement.style.colorScheme = page?.documentElement.dataset['theme'] ?? '';
    const heading = page?.querySelector<HTMLElement>('h1');
    // A mark in the address, or the page itself, may have chosen another place.
    const isChosen = frame.contentWindow?.location.hash || page?.activeElement !== page?.body;
    if (isFirst || isChosen || !heading) return;
    heading.tabIndex = -1;
    // Nothing can be done with it, so no mark says that it waits for a key.
    heading.style.outline = 'none';
    heading.focus({ preventScroll: true });
  } catch {
    // Without an origin, the frame cannot be looked into.
  }
}
