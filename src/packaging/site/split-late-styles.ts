import postcss from 'postcss';
import type { AtRule, Rule } from 'postcss';
import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';

/** A class of a component that React draws, such as `._option_1x74r_24`: no page's own script adds it. */
const drawn = /\._[\w-]+_[a-z0-9]{5}_\d+/g;

/**
 * Splits the style sheets: what is needed only by what React draws later goes into a sheet of its
 * own, which a page loads with its first island (ui/hydrate-island.ts). A rule waits when each of its
 * selectors asks for a component's class that no built page has.
 * @param sheets The style sheets by their places in the site; without those that scripts load
 * themselves.
 * @param pages The built pages.
 */
export function splitLateStyles(
  sheets: ReadonlyMap<string, string>,
  pages: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(pages.flatMap((html) => [...listClasses(html)]));
  const waits = ({ selectors }: Rule): boolean =>
    selectors.every((selector) =>
      [...selector.matchAll(drawn)].some(([name]) => !used.has(name.slice(1))),
    );
  return new Map(
    [...sheets].flatMap(([file, css]) => {
      const late = keepRules(css, waits, () => false);
      if (late === '') return [];
      const early = keepRules(
        css,
        (rule) => !waits(rule),
        () => true,
      );
      return [
        [file, early],
        [nameLate(file), late],
      ];
    }),
  );
}

/** Lets a page with islands wait for the sheets that were split off: they are linked, and disabled. */
export function linkLateStyles(html: string, split: ReadonlyMap<string, string>): string {
  const page = readPage(html);
  const elements = [...elementsOf(page)];
  if (elements.every(({ tagName }) => tagName !== 'astro-island')) return html;
  const names = new Set([...split.keys()].map((file) => file.replace(/^.*\//, '')));
  for (const link of elements) {
    const href = attributeOf(link, 'href') ?? '';
    if (attributeOf(link, 'rel') !== 'stylesheet') continue;
    if (!names.has(nameLate(href).replace(/^.*\//, ''))) continue;
    const late = tree.createElement('link', link.namespaceURI, [
      { name: 'rel', value: 'stylesheet' },
      { name: 'href', value: nameLate(href) },
      { name: 'disabled', value: '' },
    ]);
    // At the end, in their order: what is drawn comes after what it is drawn on.
    if (link.parentNode) tree.appendChild(link.parentNode, late);
  }
  return writePage(page);
}

/** Whether a page has a class of a sheet's components. */
export function needsSheet(html: string, css: string): boolean {
  const classes = new Set(listClasses(html));
  return [...css.matchAll(drawn)].some(([name]) => classes.has(name.slice(1)));
}

function nameLate(file: string): string {
  return file.replace(/\.css$/, '.late.css');
}

function* listClasses(html: string): Generator<string> {
  for (const element of elementsOf(readPage(html)))
    yield* (attributeOf(element, 'class') ?? '').split(/\s+/);
}

/** Returns a sheet without some of its rules, and of the at-rules that hold none, such as fonts. */
function keepRules(
  css: string,
  isKept: (rule: Rule) => boolean,
  isKeptWhole: (atRule: AtRule) => boolean,
): string {
  const root = postcss.parse(css);
  root.walkAtRules((atRule) => {
    if (!conditions.has(atRule.name) && !isKeptWhole(atRule)) atRule.remove();
  });
  root.walkRules((rule) => {
    const { parent } = rule;
    // The steps of an animation belong together.
    if (parent instanceof postcss.AtRule && !conditions.has(parent.name)) return;
    if (!isKept(rule)) dropWithEmptyParents(rule);
  });
  return root.toString();
}

/** The at-rules that hold rules of their own. */
const conditions = new Set(['media', 'container', 'supports', 'layer']);

function dropWithEmptyParents(node: Rule | AtRule): void {
  const { parent } = node;
  node.remove();
  if (parent instanceof postcss.AtRule && parent.nodes.length === 0) dropWithEmptyParents(parent);
}
