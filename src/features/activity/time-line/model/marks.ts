import type { TimeLine } from '#features/activity/time-line/time-line.schema.ts';

/** A month of a time line as its file says it. */
export type Month = TimeLine['months'][number];

/** By dimension id: 0 is the end of networking, 100 the end of relationship building. */
export type Marks = Readonly<Record<string, number>>;

/** A mark that went to another place. */
export type Move = {
  readonly dimension: string;
  readonly from: number;
  readonly to: number;
  readonly towards: 'reach' | 'roots';
};

/** Returns which marks moved between two months, in the order of the file, and by how much. */
export function listMoves(before: Marks, after: Marks): Move[] {
  return Object.entries(after).flatMap(([dimension, to]) => {
    const from = before[dimension] ?? to;
    if (from === to) return [];
    return [{ dimension, from, to, towards: to > from ? ('roots' as const) : ('reach' as const) }];
  });
}

/** Returns the marks at any time of the year, in months: between two told months, evenly between. */
export function marksAt(months: readonly Month[], time: number): Marks {
  const next = months.findIndex(({ month }) => month >= time);
  const after = months.at(next < 0 ? -1 : next);
  const before = next < 0 ? after : (months[Math.max(0, next - 1)] ?? after);
  if (!before || !after) return {};
  const length = after.month - before.month;
  const share = length > 0 ? Math.min(1, Math.max(0, (time - before.month) / length)) : 1;
  return Object.fromEntries(
    Object.entries(after.marks).map(([dimension, to]) => {
      const from = before.marks[dimension] ?? to;
      return [dimension, from + (to - from) * share];
    }),
  );
}
