import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';

/**
 * The files that a browser loads with a page, each once, by their place in the site.
 * @typedef {object} PageFiles
 * @property {boolean} reads True when no interactive island loads before the learner comes to it.
 * @property {string} html The page without the scripts that stand in it.
 * @property {string[]} inlineScripts
 * @property {string[]} styles
 * @property {string[]} scripts
 * @property {string[]} islands What interactive islands load besides.
 * @property {Readonly<Record<string, readonly string[]>>} views What each part that a script loads on
 * use brings besides, with its own styles: `open-sort`, `motion-layout`.
 * @property {string[]} fonts
 * @property {string[]} pictures
 */

/**
 * Reads which files a page loads: with the page, with its islands, and with each part that is
 * loaded on use.
 * @param {string} folder
 * @param {string} page
 * @returns {PageFiles}
 */
export function readPageFiles(folder, page) {
  const document = parse(readFileSync(join(folder, page), 'utf8'));
  const elements = [...elementsOf(document)];
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const importsOf = (file) => listMatches(file, read(file), staticImport);
  const addresses = (find) =>
    elements.flatMap((element) => {
      const address = find(element);
      return address === undefined || address.startsWith('data:') ? [] : [resolve(page, address)];
    });

  const styles = addresses((one) =>
    isLink(one, 'stylesheet') ? attribute(one, 'href') : undefined,
  );
  const entries = addresses((one) => {
    if (isLink(one, 'modulepreload')) return attribute(one, 'href');
    return one.tagName === 'script' ? attribute(one, 'src') : undefined;
  });
  const scripts = follow(entries, importsOf);
  const islands = elements.filter(({ tagName }) => tagName === 'astro-island');
  const islandEntries = islandAddresses.flatMap((name) =>
    addresses((one) => (islands.includes(one) ? attribute(one, name) : undefined)),
  );
  const fonts = styles.flatMap((file) => listMatches(file, read(file), fontAddress));
  const pictures = addresses((one) => (one.tagName === 'img' ? attribute(one, 'src') : undefined));

  const allIslands = follow(islandEntries, importsOf).filter((file) => !scripts.includes(file));
  const atOnce = new Set([...scripts, ...allIslands, ...styles]);

  const inline = elements.filter(
    (one) => one.tagName === 'script' && attribute(one, 'src') === undefined,
  );
  const inlineScripts = inline.map((script) => serialize(script));
  for (const script of inline) script.childNodes = [];
  return {
    reads: islands.every((island) => attribute(island, 'client') === 'visible'),
    html: serialize(document),
    inlineScripts,
    styles: once(styles),
    scripts,
    islands: allIslands,
    views: readViews(folder, [...scripts, ...allIslands], importsOf, atOnce),
    fonts: once(fonts),
    pictures: once(pictures),
  };
}

// Follows what is imported on use, also by what was itself imported on use.
function readViews(folder, files, importsOf, atOnce) {
  const views = {};
  const known = new Set(files);
  for (const file of known) {
    const text = readFileSync(join(folder, file), 'utf8');
    const entries = listMatches(file, text, importOnUse);
    for (const entry of entries) {
      const all = follow([entry], importsOf);
      for (const one of all) known.add(one);
      const own = [...all, ...listStyles(file, text, entry)].filter((one) => !atOnce.has(one));
      views[posix.basename(entry).replace(/\..*$/, '')] = own;
    }
  }
  return views;
}

// Vite lists what an import() needs in front of it: `["./view.js","./view.css"]`, then numbers.
function listStyles(file, text, entry) {
  const list = /__vite__mapDeps=.*?\[((?:"[^"]*",?)+)\]/.exec(text)?.[1];
  if (!list) return [];
  const names = JSON.parse(`[${list}]`);
  const name = `./${posix.basename(entry)}`;
  const at = text.indexOf('import(`' + name + '`)');
  const numbers = /__vite__mapDeps\(\[([\d,]*)\]\)/.exec(text.slice(at))?.[1] ?? '';
  return numbers
    .split(',')
    .map((index) => names[Number(index)] ?? '')
    .filter((one) => one.endsWith('.css'))
    .map((one) => resolve(file, one));
}

const islandAddresses = ['component-url', 'renderer-url', 'before-hydration-url'];
// A bundler writes imports in these two forms; import(…) is loaded on use and has a bracket.
const staticImport =
  /\b(?:import|export)\b[^'"`();]*\bfrom\s*["']([^"']+)["']|\bimport\s*["']([^"']+)["']/g;
const importOnUse = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;
const fontAddress = /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/g;

function listMatches(file, text, pattern) {
  return [...text.matchAll(pattern)].map((match) => resolve(file, match[1] ?? match[2] ?? ''));
}

function follow(files, next) {
  const known = new Set(files);
  for (const file of known) for (const one of next(file)) known.add(one);
  return [...known];
}

function resolve(from, address) {
  return posix.join(posix.dirname(from), address.replace(/[?#].*$/s, ''));
}

function once(files) {
  return [...new Set(files)];
}

function* elementsOf(parent) {
  for (const child of tree.getChildNodes(parent)) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function attribute(element, name) {
  return element.attrs.find((one) => one.name === name)?.value;
}

function isLink(element, relation) {
  return element.tagName === 'link' && attribute(element, 'rel') === relation;
}
