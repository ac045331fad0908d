import type { AnswerReport, Report, TieReport } from '#portal/protocol/messages.ts';
import type { Progress } from '#progress/progress.ts';
import type { LaunchSettings } from './launch-settings.ts';
import type { Trace } from './trace.ts';

/** What the course said last. */
export type Snapshot = {
  readonly state: Progress;
  readonly location: string;
  readonly report: Report | undefined;
  /** The learner did something in this session: before that, no status is written. */
  readonly hasBegun: boolean;
};

/**
 * What came of storing. `failed` is tried again. `ended`: the portal's session is over, nothing more
 * is taken. `unknown`: the portal does not say; that is no error and is not tried again and again.
 */
export type Stored = 'stored' | 'failed' | 'ended' | 'unknown';

/** One session with a portal: the one interface of all standards. */
export type Session = {
  readonly mode: 'normal' | 'review' | 'browse';
  /** What the portal had kept; read and merged by the course. */
  readonly saved: readonly unknown[];
  /** Tells this learner from others at the same address; empty when the portal does not say. */
  readonly learner: string;
  /** Where the portal wants the learner back. */
  readonly returnTo?: string | undefined;
  /** The portal named an address to return to that is not followed. */
  readonly isReturnRefused?: boolean;
  /**
   * Whether the portal reads the learner's data once per window, as SCORM portals do: whoever takes
   * over from another window has to repeat what that window has written.
   */
  readonly isCached?: boolean;
  /** Takes over what the course said, and hands it in as far as that takes no time. */
  readonly write: (snapshot: Snapshot) => void;
  readonly answer: (answer: AnswerReport) => void;
  /** How a tie of a scenario has ended; only where the standard has room for a text. */
  readonly tie?: (tie: TieReport) => void;
  /** Has everything stored, and finds out whether it is. */
  readonly commit: () => Promise<Stored>;
  /** Ends the session, after a commit. What it answers may have to be waited for. */
  readonly end: () => unknown;
  /** Ends the session while the window goes away: nothing can be waited for. */
  readonly leave: () => void;
  /** What the portal has refused and is still owed, as short names such as `completed`. */
  readonly refused?: () => readonly string[];
};

/** Why there is no session. */
export type NoSession = 'notFound' | 'refused' | 'over';

/** What a session is opened with, beside the settings. */
export type OpenOptions = {
  /** Takes a state that another window has stored. */
  readonly adopt: (state: unknown) => void;
  /** Takes note of each call to the portal or store, for `?debug`. */
  readonly trace: Trace;
};

/** Opens the session of one standard. */
export type OpenSession = (
  settings: LaunchSettings,
  options: OpenOptions,
) => Promise<Session | NoSession>;
