/** How the tie to one person ended in a run of a scenario that was finished just now. */
export type TieEnd = {
  readonly scenario: string;
  readonly person: string;
  readonly name: string;
  readonly state: 'near' | 'far' | 'strained' | 'mended';
  /** What the story says of it, in one line. */
  readonly line: string;
  readonly at: number;
};
