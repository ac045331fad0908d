import type { Rule } from '../check-course.ts';

/** A file of a lesson or scenario whose name cannot be its address. */
export const findUnusableNames: Rule = ({ lessons, scenarios }, pages) =>
  [...lessons, ...scenarios].flatMap(({ file }) => {
    const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      const message = `"${name}" cannot be an address. Name the file in small letters, digits and hyphens.`;
      return [{ file, line: 1, message }];
    }
    if (!file.startsWith('lessons/') || !pages.includes(`${name}.html`)) return [];
    const message = `The address ${name}.html is taken by another page. Give the file another name.`;
    return [{ file, line: 1, message }];
  });
