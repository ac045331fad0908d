import { defaultTreeAdapter as tree, html as names, parseFragment, serialize } from 'parse5';
import { numberQuestion } from './answer-place.ts';
import type { Numbered } from './answer-place.ts';
import { attributeOf, childrenOf, dropElements, elementsIn, unwrap } from './paper-tree.ts';
import type { Element, Parent } from './paper-tree.ts';
import { placeInHandout } from './place-in-handout.ts';

/** An answer that was folded away on the screen: it moves to the key. */
export type Answer = Numbered & { readonly html: string };

/** The text of a lesson as it stands on paper, and the answers for the key. */
export type PaperText = { readonly html: string; readonly answers: readonly Answer[] };

/** A lesson: its id and number, how the number of an answer is written, and what else is there. */
type Lesson = {
  readonly id: string;
  readonly n: number;
  readonly see: (n: string) => string;
  readonly chapters: readonly string[];
};

/**
 * Makes from the HTML of a lesson what paper can hold. Whatever component a lesson uses, its plain
 * form stays and its controls go; what opens on the screen is answered in the key.
 */
export function toPaper(html: string, { id, n, see, chapters }: Lesson): PaperText {
  const page = parseFragment(html);
  dropElements(page, isForScreen);
  unwrap(page, ({ tagName }) => /^astro-/.test(tagName));
  for (const element of elementsIn(page)) nameApart(element, id);
  for (const element of elementsIn(page)) {
    lowerHeading(element);
    joinText(element);
  }
  for (const element of elementsIn(page)) leadIntoHandout(element, id, chapters);
  const answers = takeAnswers(page, n, see);
  return { html: serialize(page), answers };
}

/** Whether something is of no use on paper: scripts, controls, and what waits to be shown. */
function isForScreen(element: Element): boolean {
  const { tagName } = element;
  if (/^(script|style|link|template|noscript|nav|input|select|form)$/.test(tagName)) return true;
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  if (tagName === 'button') return !classes.includes('term');
  return (
    classes.includes('screen') ||
    attributeOf(element, 'popover') !== undefined ||
    attributeOf(element, 'hidden') !== undefined
  );
}

/** Every lesson has a `#memory` and a `#check`: in the handout a place carries its lesson's name. */
function nameApart(element: Element, lesson: string): void {
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (/^(id|for|aria-(labelledby|describedby|controls))$/.test(name))
      attribute.value = value.replace(/\S+/g, (place) => `${lesson}-${place}`);
    else attribute.value = value.replace(/(?<=^|url\()#(?=\S)/g, `#${lesson}-`);
  }
}

/** The title of a lesson stands at level 2 here. */
function lowerHeading(element: Element): void {
  const level = /^h([2-5])$/.exec(element.tagName)?.[1];
  if (level === undefined) return;
  element.tagName = element.nodeName = `h${Number(level) + 1}`;
}

/** Beside the text of one lesson, an aside is a landmark; on a page with all of them there are too many. */
function joinText(element: Element): void {
  if (element.tagName !== 'aside') return;
  element.tagName = element.nodeName = 'div';
  element.attrs = element.attrs.filter(({ name }) => name !== 'aria-label');
}

/** Links lead to the same part of the handout; a term leads to its meaning; the others are text. */
function leadIntoHandout(element: Element, lesson: string, chapters: readonly string[]): void {
  const term = attributeOf(element, 'popovertarget');
  if (element.tagName === 'button') become(element, 'a', term && `#${term}`);
  if (element.tagName !== 'a' || term !== undefined) return;
  const href = attributeOf(element, 'href') ?? '';
  if (href.startsWith(`#${lesson}-`)) return;
  const place = placeInHandout(href, chapters);
  become(element, place === undefined ? 'span' : 'a', place);
}

function become(element: Element, tagName: string, href: string | undefined): void {
  element.tagName = element.nodeName = tagName;
  const kept = element.attrs.filter(({ name }) => !/^(href|type|popovertarget)$/.test(name));
  element.attrs = href === undefined ? kept : [...kept, { name: 'href', value: href }];
}

/** Takes the answers out of a lesson, and leaves a numbered question in place of each. */
function takeAnswers(page: Parent, n: number, see: (n: string) => string): Answer[] {
  const folded = elementsIn(page).filter(({ tagName }) => tagName === 'details');
  return folded.map((details, index) => {
    const numbered = numberQuestion(n, index);
    const summary = childrenOf(details).find(({ tagName }) => tagName === 'summary');
    if (summary) tree.detachNode(summary);
    const html = serialize(details);
    const link = create('a', { href: `#${numbered.answer}`, class: 'see' });
    tree.insertText(link, see(numbered.n));
    details.tagName = details.nodeName = 'div';
    details.attrs = [
      { name: 'class', value: 'ask' },
      { name: 'id', value: numbered.ask },
    ];
    details.childNodes = [];
    for (const child of summary?.childNodes ?? []) tree.appendChild(details, child);
    tree.insertText(details, ' ');
    tree.appendChild(details, link);
    return { ...numbered, html };
  });
}

function create(tagName: string, attributes: Readonly<Record<string, string>>): Element {
  const list = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return tree.createElement(tagName, names.NS.HTML, list);
}
