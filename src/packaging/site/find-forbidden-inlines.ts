import { changePageAddresses } from './change-page-addresses.ts';
import { elementsOf, lineOf, readPage } from './html-tree.ts';

/** Returns, as sentences, the inline code that the page's content security policy would block. */
export function findForbiddenInlines(file: string, html: string): string[] {
  const page = readPage(html);
  const problems: string[] = [];
  for (const element of elementsOf(page)) {
    for (const { name } of element.attrs) {
      const place = `${file}, line ${lineOf(element, name)}: <${element.tagName}>`;
      if (name === 'style') {
        problems.push(
          `${place} has a style attribute. Write a class, or an SVG attribute, instead.`,
        );
      } else if (/^on[a-z]/.test(name)) {
        problems.push(`${place} has the attribute ${name}. Add the listener in a script instead.`);
      }
    }
  }
  changePageAddresses(page, ({ value, line }) => {
    if (/^\s*javascript:/i.test(value)) {
      problems.push(`${file}, line ${line}: a javascript: link. Write a button instead.`);
    }
    return value;
  });
  return problems;
}
