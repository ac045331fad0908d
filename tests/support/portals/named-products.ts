/** A product that is known by name: what was found there, what the course does, and what holds it. */
export type NamedProduct = {
  readonly product: string;
  readonly found: string;
  readonly does: string;
  /** Tests, below `tests/`. */
  readonly heldBy: readonly string[];
};

/** The table of products in docs/packages.md; a test keeps both alike. */
export const namedProducts: readonly NamedProduct[] = [
  {
    product: 'Moodle 4.5',
    found: 'Has its API in the parent window, and only SCORM 1.2 in its mobile app',
    does: 'looks in every window above and behind its own; `scorm12` is the first choice',
    heldBy: [
      'browser/portal/scorm-named-portals.test.ts',
      'unit/portal/launch/scorm/find-api.test.ts',
    ],
  },
  {
    product: 'Moodle 4.5',
    found: 'Empties `localStorage` of its whole origin at a new login',
    does: 'keeps what is not stored in a database of the browser, and hands it in on the next launch',
    heldBy: ['browser/portal/launch-backup.test.ts', 'browser/progress/swept-storage.test.ts'],
  },
  {
    product: 'Moodle 4.5',
    found: 'Says “true” to Commit while it is offline or its login is over',
    does: 'asks for a small file after each Commit, and says “saved” only then',
    heldBy: [
      'unit/portal/launch/page/probe-connection.test.ts',
      'browser/portal/scorm-matrix.test.ts',
    ],
  },
  {
    product: 'Moodle 4.5',
    found: 'Refuses times with other than two decimals, and ids with a hyphen',
    does: 'writes times with two decimals, and ids of letters, figures and underscores',
    heldBy: [
      'unit/portal/launch/page/format-time.test.ts',
      'unit/portal/doubles/guard-api.test.ts',
    ],
  },
  {
    product: 'Moodle 4.5',
    found: 'Has opened the session already after Back (error 103)',
    does: 'goes on with that session',
    heldBy: ['unit/portal/launch/scorm/odd-portals.test.ts', 'browser/portal/scorm-return.test.ts'],
  },
  {
    product: 'Moodle 4.5',
    found: 'Stores what is written late in a review, and lowers the grade',
    does: 'writes neither status, score nor time in review and browse mode',
    heldBy: ['browser/portal/scorm-matrix.test.ts', 'browser/portal/scorm-portals.deep.test.ts'],
  },
  {
    product: 'Cornerstone',
    found: 'Gives `null` and an error at Commit while its window closes',
    does: 'ends the session with Terminate alone, which stores too',
    heldBy: ['unit/portal/launch/scorm/call-api.test.ts'],
  },
  {
    product: 'Canvas',
    found: 'Is said to empty suspend data between sessions',
    does: 'never lowers a status or score that it reads, also where nothing else is left',
    heldBy: ['unit/portal/launch/scorm/scorm-session.test.ts'],
  },
  {
    product: 'Blackboard',
    found: 'Is said to take suspend data that is too long, and to lose the score then',
    does: 'needs 3,500 characters at most, with everything answered',
    heldBy: ['unit/portal/suspend-data/suspend-data.test.ts'],
  },
  {
    product: 'Players on an older scorm-again',
    found: 'Say “false” without an error where they have no address to store at',
    does: 'says that the portal does not say, and lets learners leave',
    heldBy: ['browser/portal/scorm-named-portals.test.ts'],
  },
  {
    product: 'CATAPULT (cmi5)',
    found: 'Plays the package as the standard says; nothing odd was found',
    does: 'sends `initialized` first, `terminated` last, and each verdict once',
    heldBy: ['browser/portal/cmi5.test.ts', 'browser/portal/cmi5-sessions.deep.test.ts'],
  },
];
