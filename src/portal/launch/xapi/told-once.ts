import type { KeptRecord, Owed, OwedStatement } from './kept-record.ts';
import type { News } from './list-news.ts';

/**
 * What may be told only once in a registration, over all of its sessions: what is owed, told and
 * taken by the store. Each has one name and keeps one statement id until the store has it.
 */
export type ToldOnce = {
  /** Leaves out what was told in this session, or taken by the store before. */
  readonly filterNew: (news: readonly News[]) => News[];
  /** Gives each its id. From here on the record says that it is owed. */
  readonly owe: (news: readonly News[]) => void;
  readonly isOwed: (name: string) => boolean;
  readonly isTold: (name: string) => boolean;
  readonly isTaken: (name: string) => boolean;
  /** Notes that it is told now. Returns the id of its statement. */
  readonly tell: (name: string) => string;
  /** Notes that the store has these names. */
  readonly take: (names: readonly string[]) => void;
  /** Notes that the store has the statement of this id. */
  readonly takeById: (id: string) => void;
  /** Adds what another window has recorded. */
  readonly join: (other: Pick<KeptRecord, 'taken' | 'owed'>) => void;
  /** The part of the record to be written now. */
  readonly record: () => Pick<KeptRecord, 'taken' | 'owed'>;
};

/**
 * Opens the account with what earlier sessions have left.
 * @param idOf The id of the statement of a name, for what has none yet.
 */
export function openToldOnce(
  kept: Pick<KeptRecord, 'taken' | 'owed'>,
  idOf: (name: string) => string,
): ToldOnce {
  let { taken, owed } = kept;
  /** What was told in this session: statement ids by name. */
  const told = new Map<string, string>();

  const isTold = (name: string): boolean => taken.includes(name) || told.has(name);
  const take = (names: readonly string[]): void => {
    taken = [...new Set([...taken, ...names])];
  };
  return {
    filterNew: (news) => news.filter(({ name }) => !isTold(name)),
    owe(news) {
      const entries = news.map(({ name, kind, said }): [string, OwedStatement] => [
        name,
        { id: idOf(name), ...(kind === 'judged' && said.result && { result: said.result }) },
      ]);
      owed = { ...(Object.fromEntries(entries) as Owed), ...owed };
    },
    isOwed: (name) => owed[name] !== undefined,
    isTold,
    isTaken: (name) => taken.includes(name),
    tell(name) {
      const id = owed[name]?.id ?? idOf(name);
      told.set(name, id);
      return id;
    },
    take,
    takeById(id) {
      take([...told].filter(([, one]) => one === id).map(([name]) => name));
    },
    join(other) {
      take(other.taken);
      owed = { ...owed, ...other.owed };
    },
    record: () => ({ taken, owed }),
  };
}
