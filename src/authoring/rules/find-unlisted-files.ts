import type { Rule } from '../check-course.ts';

/** A lesson or scenario that course.yaml does not list or lists twice, or whose names differ. */
export const findUnlistedFiles: Rule = ({ course, lessons, scenarios }) => {
  const { file, data, lineOf } = course;
  const kinds = [
    { key: 'lessons', noun: 'lesson', listed: data.lessons, files: lessons },
    {
      key: 'scenarios',
      noun: 'scenario',
      listed: data.scenarios,
      files: scenarios.map((scenario) => ({ ...scenario, id: nameOf(scenario.file) })),
    },
  ];
  return [
    ...kinds.flatMap(({ key, noun, listed, files }) => [
      ...files
        .filter(({ id }) => !listed.includes(id))
        .map((unlisted) => ({
          file: unlisted.file,
          line: 1,
          message: `No page shows this ${noun}. Add "- ${unlisted.id}" under "${key}" in ${file}, or delete this file.`,
        })),
      ...listed.flatMap((id, index) =>
        listed.indexOf(id) === index
          ? []
          : [
              {
                file,
                line: lineOf([key, index]),
                message: `The ${noun} "${id}" is listed twice. Remove one line.`,
              },
            ],
      ),
    ]),
    ...scenarios
      .filter((scenario) => scenario.data.id !== nameOf(scenario.file))
      .map((scenario) => ({
        file: scenario.file,
        line: scenario.lineOf(['id']),
        message: `The id is "${scenario.data.id}" and the file is "${nameOf(scenario.file)}". Write the same name for both.`,
      })),
  ];
};

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace('.yaml', '');
}
