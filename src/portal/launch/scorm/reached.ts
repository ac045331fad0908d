import type { Report } from '#portal/protocol/messages.ts';
import { readRecords, writeRecord } from '#portal/suspend-data/record-text.ts';

/** The highest that this course has told a portal: in this session and in those before. */
export type Reached = {
  readonly completed: boolean;
  readonly passed: boolean;
  /** The share of best answers in whole per cent. */
  readonly share: number | undefined;
  /** The ids of objectives that stood. */
  readonly stood: readonly string[];
};

/** Before anything was told. */
export const nothingReached: Reached = {
  completed: false,
  passed: false,
  share: undefined,
  stood: [],
};

/** The kind of its record in the suspend data. */
const kind = 'h';

/** What is reached after a report. Only a rule that counts another attempt can lower the score. */
export function reach(before: Reached, { completed, score, objectives }: Report): Reached {
  const share = score?.share;
  const isHigher =
    share !== undefined && (score?.counts !== 'best' || share > (before.share ?? -1));
  const standing = objectives.filter(({ level }) => level === 'stands').map(({ id }) => id);
  return {
    completed: before.completed || completed,
    passed: before.passed || score?.passed === true,
    share: isHigher ? share : before.share,
    stood: [...new Set([...before.stood, ...standing])],
  };
}

/**
 * The record of what was reached, for the suspend data: a portal that hides its own values from the
 * next session gives it back there. Objectives that the report shows as well need no room.
 */
export function writeReached(
  { completed, passed, share, stood }: Reached,
  report?: Report,
): string {
  const shown = report?.objectives.filter(({ level }) => level === 'stands').map(({ id }) => id);
  const hidden = stood.filter((id) => !shown?.includes(id));
  return writeRecord(kind, (completed ? 1 : 0) + (passed ? 2 : 0), share ?? '', ...hidden);
}

/** Reads what was reached from the suspend data. */
export function readReached(text: string): Reached {
  const fields = readRecords(text).findLast((record) => record.kind === kind)?.fields;
  if (!fields) return nothingReached;
  const [flags = '', share = '', ...stood] = fields;
  const bits = parseInt(flags, 36) || 0;
  const part = share === '' ? NaN : parseInt(share, 36);
  return {
    completed: (bits & 1) === 1,
    passed: (bits & 2) === 2,
    share: part >= 0 && part <= 100 ? part : undefined,
    stood: stood.filter((id) => id !== ''),
  };
}
