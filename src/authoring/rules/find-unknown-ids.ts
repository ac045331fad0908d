import { lessonComponents } from '#authoring/facts/lesson-components.ts';
import { listMentions } from '#authoring/facts/list-mentions.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** An id that is used somewhere and defined nowhere. */
export const findUnknownIds: Rule = (course) => {
  const ids = (entries: readonly { readonly id: string }[]): string[] =>
    entries.map(({ id }) => id);
  const known = {
    claim: [...ids(course.claims.data.claims), ...ids(course.claims.data.corrections)],
    objective: ids(course.course.data.objectives),
    misconception: ids(course.misconceptions.data.misconceptions),
    dimension: ids(course.comparison.data.rows),
    source: ids(course.sources.data.sources),
    term: ids(course.glossary.data.terms),
    figure: ids(course.figures.data.figures),
    need: ids(course.comparison.data.needs),
    lesson: ids(course.lessons),
    scenario: course.scenarios.map(({ file }) => file.replace(/^scenarios\/|\.yaml$/g, '')),
    component: Object.keys(lessonComponents),
  };
  const homes = {
    claim: 'claims.yaml',
    objective: 'course.yaml',
    misconception: 'misconceptions.yaml',
    dimension: 'comparison.yaml',
    source: 'sources.yaml',
    term: 'glossary.yaml',
    figure: 'figures.yaml',
    need: 'comparison.yaml',
    lesson: 'lessons/',
    scenario: 'scenarios/',
    component: 'docs/writing-lessons.md',
  };
  return listMentions(course)
    .filter(({ kind, id }) => !known[kind].includes(id))
    .map(({ kind, id, file, line }) => {
      const near = closest(id, known[kind]);
      return {
        file,
        line,
        message: `There is no ${kind} "${id}". ${near ? `Did you mean "${near}"?` : `The known ones are in ${homes[kind]}.`}`,
      };
    });
};
