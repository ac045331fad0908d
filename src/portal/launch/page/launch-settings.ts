/** What the launch page is told when a package is made: JSON in the page. */
export type LaunchSettings = {
  /** The language of the course, as in the lang attribute. */
  readonly language: string;
  /** The course's name: the title of the frame, and of the window before a page has come. */
  readonly title: string;
  /** The folder of the course relative to the launch page: empty, or with a slash at the end. */
  readonly course: string;
  /** The first page in that folder. */
  readonly start: string;
  /** A small file beside the launch page that every portal serves, to probe the connection with. */
  readonly probeFile: string;
  /** Whether the portal gets the score of the final check, and `passed`. */
  readonly graded: boolean;
  /** Whether the portal gets each answer. */
  readonly reportAnswers: boolean;
  /** Whether `failed` is reported when the session ends. Some portals let nobody in after that. */
  readonly reportFailed: boolean;
  /** The absolute IRI that names the course for ever. It need not lead anywhere. */
  readonly courseId: string;
  /** What the learning objectives say, by their ids. */
  readonly objectives: Readonly<Record<string, string>>;
  /** Ids that suspend data has short codes for; of two with one code, the first has it. */
  readonly names: readonly string[];
  readonly words: LaunchWords;
};

/** What the launch page says: the group `launch` of interface.yaml. */
export type LaunchWords = Readonly<Record<LaunchWord, string>>;

type LaunchWord =
  | 'opening'
  | 'notFound'
  | 'refused'
  | 'over'
  | 'unrecorded'
  | 'saving'
  | 'saved'
  | 'seen'
  | 'closeWindow'
  | 'backToPortal'
  | 'notFollowed'
  | 'notSaved'
  | 'notConfirmed'
  | 'keptHere'
  | 'notKeptHere'
  | 'refusedParts'
  | 'tryAgain'
  | 'goOn'
  | 'leaveAnyway'
  | 'twice'
  | 'statement'
  | 'statementLead'
  | 'statementText'
  | 'yes'
  | 'no'
  | 'none'
  | 'copy'
  | 'copied'
  | 'print'
  | 'trace';
