import type { z } from 'astro/zod';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../../content/en');

/** A content file that learners read, such as `course` or `scenarios/startup`. */
export function readContent<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
}

/** The names of the data files in a folder of the content, such as `checks`. */
export function listContent(sub: string): string[] {
  return readdirSync(join(folder, sub))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''))
    .sort();
}
