import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import type { Session } from '#portal/launch/page/session.ts';
import type { Lrs } from './lrs.ts';
import type { StateDocument } from './state-document.ts';
import type { StatementFrame } from './statement.ts';

/** What a session with a record store is opened with. */
export type LrsSessionOptions = {
  readonly lrs: Lrs;
  readonly frame: StatementFrame;
  readonly document: StateDocument;
  readonly mode: Session['mode'];
  readonly learner: string;
  /** Empty where the portal has none: then a learner may complete the course again. */
  readonly registration: string;
  readonly returnTo?: string | undefined;
  readonly isReturnRefused?: boolean;
  /** The share of best answers from which the portal counts the course as passed, from 0 to 1. */
  readonly mastery: number | undefined;
  readonly settings: LaunchSettings;
  readonly adopt: (state: unknown) => void;
  /** The session was ended: nothing may follow. */
  readonly onEnd: () => void;
  /** The window went away, by a reload perhaps. */
  readonly onLeave: () => void;
};
