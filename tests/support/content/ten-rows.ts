import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import type { Dimension } from '#features/comparison/comparison.schema.ts';

const letters = ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

type Pair = { roots: string; reach: string };

/** Gives the table of the small course ten rows, more than the real one has, all with other texts. */
export function writeTenRows(content: string): void {
  const { rows, ...others } = readTable(content);
  const more = letters.map((letter, n) => copyRow(rows[n % rows.length]!, letter));
  const table = { ...others, rows: [...rows, ...more] };
  writeFileSync(fileIn(content), stringify(table, { aliasDuplicateObjects: false }));
  for (const { id } of more)
    appendFileSync(join(content, 'published-ids.txt'), `dimension ${id}\n`);
  practiseClaimIn(content, more);
}

/** Each row has to practise a claim, so that the first one is practised in all of them. */
function practiseClaimIn(content: string, rows: readonly Dimension[]): void {
  const file = join(content, 'claims.yaml');
  const { claims, ...others } = parse(readFileSync(file, 'utf8')) as {
    claims: { practisedIn: string[] }[];
  };
  claims[0]?.practisedIn.push(...rows.map(({ id }) => `comparison#${id}`));
  writeFileSync(file, stringify({ claims, ...others }));
}

/** The table of a course as it stands in its folder. */
export function readTable(content: string) {
  return comparisonSchema.parse(parse(readFileSync(fileIn(content), 'utf8')));
}

function fileIn(content: string): string {
  return join(content, 'comparison.yaml');
}

function copyRow(row: Dimension, letter: string): Dimension {
  const say = (text: string) => `${letter.toUpperCase()}: ${text}`;
  const sayBoth = ({ roots, reach }: Pair): Pair => ({ roots: say(roots), reach: say(reach) });
  const { startup, consulting, agency } = row.examples;
  return {
    ...row,
    id: `${row.id}-${letter}`,
    name: say(row.name),
    question: say(row.question),
    roots: { ...row.roots, text: say(row.roots.text) },
    reach: { ...row.reach, text: say(row.reach.text) },
    examples: {
      startup: sayBoth(startup),
      consulting: sayBoth(consulting),
      agency: sayBoth(agency),
    },
  };
}
