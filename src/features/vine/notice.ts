import type { KeepingState } from '#progress/device/kept-progress.ts';
import type { SaveStatus } from '#progress/save-status.ts';

/** What a line at the top of the page can be about. */
export type NoticeName =
  Exclude<SaveStatus, 'alone' | 'waiting'> | Exclude<KeepingState, 'kept-here'> | 'damaged';

/** The line, with a link for whoever wants to do something about it. */
export type Notice = { readonly line: string; readonly link?: string };

/** All that can be said about where progress is kept, and the name of the button that leaves. */
export type Notices = {
  readonly lines: Readonly<Record<NoticeName, Notice>>;
  readonly leave: string;
  /** In review and browse, where nothing is saved. */
  readonly leaveReview: string;
};
