import { listPublishedIds } from '#authoring/facts/list-ids.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** A published id that is gone, or an id that is about to be published and not in the list yet. */
export const findChangedIds: Rule = (course) => {
  const { file, ids: published } = course.published;
  const current = Object.entries(listPublishedIds(course)).flatMap(([kind, places]) =>
    places.map((place) => ({ ...place, name: `${kind} ${place.id}` })),
  );
  const listed = new Set(published.map(({ name }) => name));
  const known = new Set(current.map(({ name }) => name));
  const unlisted = current.filter(({ name }) => !listed.has(name));
  return [
    ...published
      .filter(({ name }) => !known.has(name))
      .map(({ name, line }) => {
        const near = closest(
          name,
          unlisted.map((place) => place.name),
        );
        const became = near === undefined ? '' : ` Did it become "${near}"?`;
        const message = `"${name}" is gone.${became} Portals and saved progress remember it, so it must come back.`;
        return { file, line, message };
      }),
    ...unlisted.map(({ name, ...place }) => ({
      file: place.file,
      line: place.line,
      message: `"${name}" is new. Run "npm run fix", or add the line "${name}" to ${file}. From then on it stays.`,
    })),
  ];
};
