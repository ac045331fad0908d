/** What the launch page is told when a package is made. It lies in the page as JSON. */
export type LaunchSettings = {
  /** The language of the course, as in the lang attribute. */
  readonly language: string;
  /** The course's name: the title of the frame, and of the window before a page has come. */
  readonly title: string;
  /** The folder of the course, with a slash at the end, seen from the launch page. */
  readonly course: string;
  /** The first page in that folder. */
  readonly start: string;
  /** A small file beside the launch page that every portal serves, to probe the connection with. */
  readonly probeFile: string;
  /** Whether the portal gets the score of the final check, and `passed`. */
  readonly graded: boolean;
  /** Whether the portal gets each answer. */
  readonly reportAnswers: boolean;
  /** Whether a final check that was not passed is reported at the end. Some portals lock it then. */
  readonly reportFailed: boolean;
  /** The address that names the course for ever, an absolute IRI. It need not lead anywhere. */
  readonly courseId: string;
  /** What the learning objectives say, by their ids. */
  readonly objectives: Readonly<Record<string, string>>;
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
  | 'saved'
  | 'seen'
  | 'notSaved'
  | 'notConfirmed'
  | 'keptHere'
  | 'tryAgain'
  | 'goOn'
  | 'twice'
  | 'statement'
  | 'statementLead'
  | 'statementText'
  | 'yes'
  | 'no'
  | 'none'
  | 'copy'
  | 'copied'
  | 'print';
