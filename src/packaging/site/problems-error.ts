/** An error that tells, as a list, what would not work in the files that were made. */
export class ProblemsError extends Error {
  constructor(what: string, problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const lines = problems.map((problem) => `- ${problem}`);
    super([`${what} has ${count}:`, ...lines].join('\n'));
    // Where in the code the problems were noticed helps nobody.
    this.stack = '';
  }
}
