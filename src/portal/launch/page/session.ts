import type { AnswerReport, Report } from '#portal/protocol/messages.ts';
import type { Progress } from '#progress/progress.ts';
import type { LaunchSettings } from './launch-settings.ts';

/** What the course said last. */
export type Snapshot = {
  readonly state: Progress;
  readonly location: string;
  readonly report: Report | undefined;
  /** The learner did something in this session: before that, no status is written. */
  readonly hasBegun: boolean;
};

/** What came of storing. `failed` may be tried again; `ended` may not. */
export type Stored = 'stored' | 'failed' | 'ended';

/** One session with a portal: the one interface of all standards. */
export type Session = {
  readonly mode: 'normal' | 'review' | 'browse';
  /** What the portal had kept; read and merged by the course. */
  readonly saved: readonly unknown[];
  /** Tells this learner from others at the same address; empty when the portal does not say. */
  readonly learner: string;
  /** Where the portal wants the learner back. */
  readonly returnTo?: string | undefined;
  /** Takes over what the course said, and hands it in as far as that takes no time. */
  readonly write: (snapshot: Snapshot) => void;
  readonly answer: (answer: AnswerReport) => void;
  /** Has everything stored, and finds out whether it is. */
  readonly commit: () => Promise<Stored>;
  /** Ends the session, after a commit. What it answers may have to be waited for. */
  readonly end: () => unknown;
  /** Ends the session while the window goes away: nothing can be waited for. */
  readonly leave: () => void;
};

/** Why there is no session. */
export type NoSession = 'notFound' | 'refused' | 'over';

/** Opens the session of one standard. `adopt` takes a state that another window has stored. */
export type OpenSession = (
  settings: LaunchSettings,
  adopt: (state: unknown) => void,
) => Promise<Session | NoSession>;
