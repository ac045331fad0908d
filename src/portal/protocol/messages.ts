import type { Confidence } from '#progress/items.ts';
import type { TieEnd } from '#progress/scenarios.ts';
import type { Progress } from '#progress/progress.ts';

/** By this name a window knows our messages among all others. */
export const messageName = 'roots-and-reach';

/** The version of the messages. A new one is needed only when an old field changes its meaning. */
export const messageVersion = 1;

/** How a learner stands in one learning objective. */
export type ObjectiveReport = {
  readonly id: string;
  readonly level: 'not-begun' | 'begun' | 'stands';
  /** The share of best answers in whole per cent, where answers show it. */
  readonly share?: number;
};

/** The final check that counts. */
export type ScoreReport = {
  /** The share of best answers in whole per cent, rounded down. */
  readonly share: number;
  /** The best answers and all items, for a share that is not rounded. */
  readonly best?: number;
  readonly all?: number;
  readonly passed: boolean;
  /** The attempt's name among the attempts of the progress. */
  readonly attempt: string;
  /** Which attempt counts. Only the best one can never fall. */
  readonly counts: 'best' | 'first' | 'last';
};

/** What a portal is told about a learner's progress. */
export type Report = {
  readonly completed: boolean;
  /** The share of what completion asks for, from 0 to 1. */
  readonly done: number;
  /** Only after a finished final check. */
  readonly score?: ScoreReport;
  readonly objectives: readonly ObjectiveReport[];
  /** The short routes that are complete by their own rules, such as `essentials`. */
  readonly routes?: readonly string[];
};

/** One answer, as it was given. */
export type AnswerReport = {
  readonly item: string;
  readonly option: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly best: boolean;
  /** The best option. */
  readonly key: string;
  readonly objective: string;
  /** How sure the learner said to be. */
  readonly confidence?: Confidence;
  /** In a final check: the name of the attempt. */
  readonly attempt?: string;
};

/** How the tie to one person ended in a scenario. */
export type TieReport = TieEnd;

/** What the course tells its host. `seq` counts the messages of one page. */
export type CourseMessage =
  /** Here is a page of the course: its file name. */
  | { readonly type: 'hello'; readonly seq: number; readonly page: string }
  /** The whole state, after every change. The report follows as soon as it can be made. */
  | {
      readonly type: 'progress';
      readonly seq: number;
      readonly state: Progress;
      /** Where the learner is, as in `two-words.html#the-idea`. */
      readonly location: string;
      readonly report?: Report;
    }
  | { readonly type: 'answered'; readonly seq: number; readonly answer: AnswerReport }
  /** Only to a portal's launch page: a run of a scenario has ended so. */
  | { readonly type: 'tie'; readonly seq: number; readonly tie: TieReport }
  /** The height of the content in CSS pixels, for a host that asked for it. */
  | { readonly type: 'size'; readonly seq: number; readonly height: number }
  /** The learner wants to leave, and everything should be stored first. */
  | { readonly type: 'exit'; readonly seq: number };

/** Who keeps what the course reports. */
export type Keeps = 'portal' | 'page' | 'nothing';

/** What a host tells the course. `seq` repeats the message that it answers, or is 0. */
export type HostMessage =
  /** Is there a course? It answers with `hello`. */
  | { readonly type: 'host?'; readonly seq: number }
  | {
      readonly type: 'welcome';
      readonly seq: number;
      /** In `review` and `browse` nothing is recorded. */
      readonly mode: 'normal' | 'review' | 'browse';
      readonly keeps: Keeps;
      /** The states that the host knows, of unknown origin: the course reads and merges them. */
      readonly saved: readonly unknown[];
      /** A state that was never stored: what is new in it is told once more. */
      readonly left?: unknown;
      /** The host wants `size`. */
      readonly sizes: boolean;
      /** The host can end the session, so the course offers to leave. */
      readonly ends: boolean;
    }
  /** Whether the message of this number is stored now, and if not, whether the device has it. */
  | {
      readonly type: 'saved';
      readonly seq: number;
      readonly ok: boolean;
      readonly here: boolean;
      /** The session is over: the portal will not take more. */
      readonly ended: boolean;
      /** The portal does not say whether it stored. */
      readonly unknown?: boolean;
    };

/** A message as it travels. */
export type Sent<M> = M & {
  readonly ns: typeof messageName;
  readonly v: typeof messageVersion;
};

/** Puts the name and the version on a message. */
export function wrapMessage<M extends CourseMessage | HostMessage>(message: M): Sent<M> {
  return { ns: messageName, v: messageVersion, ...message };
}
