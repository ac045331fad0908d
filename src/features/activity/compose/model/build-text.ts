import type { Compose } from '#features/activity/compose/compose.schema.ts';

/** A piece of the text as it stands now. */
export type Piece = {
  readonly text: string;
  /** `kept` was there from the start, `new` came by a switch, `out` was replaced by one. */
  readonly state: 'kept' | 'new' | 'out';
  /** The switch that decides on it. */
  readonly by: string | undefined;
};

/**
 * Returns the text piece by piece, with the given switches on. A piece with a switch gives way to
 * the text of the switch, and what it replaces stays as `out`, so that both can be read.
 */
export function buildText(
  { pieces, switches }: Pick<Compose, 'pieces' | 'switches'>,
  on: ReadonlySet<string>,
): Piece[] {
  return pieces.flatMap(({ text, switch: by }): Piece[] => {
    const added = switches.find(({ id }) => id === by && on.has(id));
    if (!added) return text === undefined ? [] : [{ text, state: 'kept', by }];
    return [
      ...(text === undefined ? [] : [{ text, state: 'out', by } as const]),
      { text: added.text, state: 'new', by },
    ];
  });
}

/** Returns the text that would be sent, without what was replaced. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ state }) => state !== 'out')
    .map(({ text }) => text.trim())
    .join(' ');
}
