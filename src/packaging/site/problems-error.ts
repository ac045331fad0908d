/** An error with a list of what would not work in the built files. */
export class ProblemsError extends Error {
  constructor(what: string, problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const lines = problems.map((problem) => `- ${problem}`);
    super([`${what} has ${count}:`, ...lines].join('\n'));
    // The stack would point here, which does not help anybody.
    this.stack = '';
  }
}
