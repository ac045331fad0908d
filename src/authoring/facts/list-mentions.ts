import type { Course } from '#authoring/reading/read-course.ts';
import { unansweredBoxes } from './lesson-components.ts';
import type { ComponentUse } from './list-component-uses.ts';
import type { Path } from '#authoring/reading/read-yaml.ts';

/** What an id may name. */
export type Kind =
  | 'claim'
  | 'objective'
  | 'misconception'
  | 'dimension'
  | 'source'
  | 'term'
  | 'figure'
  | 'need'
  | 'lesson'
  | 'scenario'
  | 'component';

/** A place in the content that names something by its id. */
export type IdMention = {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly line: number;
};

/** The keys of data files under which ids stand, and what they name. */
const kinds: Record<string, Kind> = {
  corrections: 'claim',
  objective: 'objective',
  objectives: 'objective',
  misconception: 'misconception',
  dimension: 'dimension',
  dimensions: 'dimension',
  sources: 'source',
  needs: 'need',
  from: 'lesson',
  lessons: 'lesson',
  scenarios: 'scenario',
};

/** Lists every place in the course that refers to something by its id. */
export function listMentions(course: Course): IdMention[] {
  const { lessons, checks, scenarios, comparison, analogy, plan, claims, sources } = course;
  const texts = lessons.flatMap(({ file, ...lesson }) =>
    [
      ...lesson.sources.map((mention) => ({ kind: 'source' as const, ...mention })),
      ...lesson.terms.map((mention) => ({ kind: 'term' as const, ...mention })),
      ...lesson.components
        .filter(({ name }) => !unansweredBoxes.includes(name))
        .map(({ name, line }) => ({ kind: 'component' as const, name, line })),
      ...lesson.figures.map((mention) => ({ kind: 'figure' as const, ...mention })),
      ...lesson.components.flatMap(listRows),
      ...lesson.components.flatMap(listScenarios),
    ].map(({ kind, name, line }) => ({ kind, id: name, file, line })),
  );
  const files = [course.course, course.organisations, claims, sources, comparison, analogy, plan];
  const data = [...files, ...lessons, ...checks, ...scenarios].flatMap(
    ({ file, data: value, lineOf }) =>
      [...walk(value, [])].map(({ kind, id, path }) => ({ kind, id, file, line: lineOf(path) })),
  );
  const named = checks
    .filter(({ file }) => file !== 'checks/final.yaml')
    .map(({ file }) => ({
      kind: 'lesson' as const,
      id: file.replace(/^checks\/|\.yaml$/g, ''),
      file,
      line: 1,
    }));
  return [...data, ...texts, ...named];
}

/** Lists the rows of the comparison that a component of a lesson shows. */
function listRows({ attributes, line }: ComponentUse) {
  const rows = attributes.get('rows')?.split(',') ?? [];
  return rows.map((row) => ({ kind: 'dimension' as const, name: row.trim(), line }));
}

/** Lists the scenario that a component of a lesson plays. */
function listScenarios({ name, attributes, line }: ComponentUse) {
  const id = name === 'Scenario' ? attributes.get('id') : undefined;
  return id === undefined ? [] : [{ kind: 'scenario' as const, name: id, line }];
}

/** Yields the ids under the keys in `kinds`, single or in lists. */
function* walk(value: unknown, path: Path): Generator<{ kind: Kind; id: string; path: Path }> {
  if (typeof value === 'string') {
    const key = path.findLast((part) => typeof part === 'string');
    const kind = key === undefined ? undefined : kinds[key];
    const direct = path.at(-1) === key || path.at(-2) === key;
    if (kind !== undefined && direct) yield { kind, id: value, path };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) yield* walk(inner, [...path, key]);
}
