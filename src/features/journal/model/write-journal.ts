/** What a learner wrote in one place: where, what was asked, and the answer. */
export type JournalEntry = {
  readonly title: string;
  readonly ask: string;
  readonly text: string;
};

/** A part of the journal: a lesson, or a part of the plan. */
export type JournalPart = { readonly title: string; readonly entries: readonly JournalEntry[] };

/** Returns the journal as one text, to be saved. What is empty is left out. */
export function writeJournal(title: string, parts: readonly JournalPart[]): string {
  const told = parts.flatMap(({ title: part, entries }) => {
    const written = entries.filter(({ text }) => text.trim() !== '');
    return written.length === 0 ? [] : [[part.toUpperCase(), ...written.map(sayEntry)]];
  });
  return [title, ...told.flat()].join('\n\n').concat('\n');
}

function sayEntry({ title, ask, text }: JournalEntry): string {
  return [title, ask, text.trim()].filter((line) => line !== '').join('\n');
}
