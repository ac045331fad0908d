import type { Course } from '#authoring/reading/read-course.ts';
import type { Path } from '#authoring/reading/read-yaml.ts';

/** A text that learners may read, and its place. */
type CourseText = { readonly text: string; readonly file: string; readonly line: number };

/** What stands in content files and is no text: references, and what only authors read. */
const silent = new Set(
  ['id', 'sources', 'misconception', 'because', 'rightIf', 'rationale', 'cost', 'authors'].concat([
    'published',
    'doi',
    'address',
    'say',
    'twin',
    'passage',
    'flag',
    'when',
  ]),
);

/** Lists every text of the course that learners may read, line by line for lessons. */
export function listTexts(course: Course): CourseText[] {
  const { claims: _claims, retiredWords: _words, published: _ids, ...rest } = course;
  const files = Object.values(rest).flat();
  const data = files.flatMap(({ file, data: value, lineOf }) =>
    [...walk(value, [])].map(({ text, path }) => ({ text, file, line: lineOf(path) })),
  );
  const lines = course.lessons.flatMap(({ file, lines: own }) =>
    own.map((text, index) => ({ text, file, line: index + 1 })),
  );
  return [...data, ...lines];
}

function* walk(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') {
    yield { text: value, path };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries)
    if (typeof key === 'number' || !silent.has(key) || path.at(-1) === 'strains')
      yield* walk(inner, [...path, key]);
}
