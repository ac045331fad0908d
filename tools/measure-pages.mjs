import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPageFiles } from './read-page-files.mjs';

const KB = 1024;

// A lesson, and the course in ten minutes, has activities, drawn figures and parts of the features in it.
const lessons = pagesOf(new URL('../content/en/lessons/', import.meta.url));

/**
 * What a page may weigh over the wire while it is only read, in bytes. These limits keep pages from
 * growing; the goals are lower: docs/decisions/islands-run-by-react.md.
 */
export const readingBudgets = [
  // What judges answers, and what compares before and after, comes with the page: nothing on it can be read before.
  { pages: /^record\./, total: 50.5 * KB, scripts: 17.5 * KB },
  { pages: /^(?:progress|journal)\./, total: 46 * KB, scripts: 13.25 * KB },
  // The first vote stands on it, so it has what starts islands.
  { pages: /^index\./, total: 49 * KB, scripts: 12 * KB },
  // The whole course at once.
  { pages: /^handout\./, total: 84 * KB, scripts: 8.75 * KB },
  { pages: /^analogy\./, total: 49.5 * KB, scripts: 9.75 * KB },
  { pages: lessons, total: 58 * KB, scripts: 13.75 * KB },
  // The plan stands twice in its page: on paper, and as what the form offers.
  { pages: /^plan\./, total: 48.5 * KB, scripts: 9.75 * KB },
  { pages: /./, total: 49 * KB, scripts: 10 * KB },
];

/**
 * What a page may weigh with its islands, or with the heaviest view that it loads on use, in bytes.
 * What lets things move (`motion-…`) comes after a part can be used, and is held apart.
 */
export const usingBudgets = [
  { pages: /^scenario-|^final-check|^practice\.|^plan\./, using: 125 * KB },
  { pages: /^comparison\./, using: 135 * KB },
  { pages: /^analogy\./, using: 150 * KB },
  // With the heaviest feature that is opened in it: a scenario, your light, the cards.
  { pages: lessons, using: 158.5 * KB },
  { pages: /./, using: 115 * KB },
];

/** What framer-motion may weigh, in bytes: all of it, with layout and drag, where no island has a part of it. */
export const motionBudget = 46 * KB;

/**
 * What a page weighs over the wire, in bytes.
 * @typedef {object} PageWeight
 * @property {string} page The file, such as `two-words.html`.
 * @property {boolean} reads True when no interactive island loads before the learner comes to it.
 * @property {number} html Without the scripts that stand in it.
 * @property {number} css
 * @property {number} scripts Those in the page, those it loads and those they import at once.
 * @property {number} fonts
 * @property {number} pictures
 * @property {number} total What reading the page takes.
 * @property {number} islands What interactive islands load besides.
 * @property {string} view The heaviest part that is loaded on use, motion aside.
 * @property {number} views What it loads besides.
 * @property {number} using The page with its islands and that part.
 * @property {number} motion What moves things, loaded after a part can be used.
 */

/**
 * Weighs every page of a built site with everything it loads, compressed with brotli.
 * @param {string} folder
 * @returns {PageWeight[]}
 */
export function measurePages(folder) {
  const weights = new Map();
  const weigh = (file) => {
    const known = weights.get(file) ?? weighFile(join(folder, file));
    weights.set(file, known);
    return known;
  };
  const weighAll = (files) => sum(files.map(weigh));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((page) => {
      const files = readPageFiles(folder, page);
      const html = compress(files.html);
      const css = weighAll(files.styles);
      const scripts = weighAll(files.scripts) + sum(files.inlineScripts.map(compress));
      const fonts = weighAll(files.fonts);
      const pictures = weighAll(files.pictures);
      const islands = weighAll(files.islands);
      const total = html + css + scripts + fonts + pictures;
      const parts = Object.entries(files.views)
        .map(([name, own]) => ({ name, own, weight: weighAll(own) }))
        .sort((a, b) => b.weight - a.weight);
      const heaviest = parts.find(({ name }) => !name.startsWith('motion-'));
      const moving = parts.filter(({ name }) => name.startsWith('motion-'));
      const known = new Set(heaviest?.own);
      const motion = Math.max(
        0,
        ...moving.map(({ own }) => weighAll(own.filter((file) => !known.has(file)))),
      );
      const views = heaviest?.weight ?? 0;
      return {
        ...{ page, reads: files.reads, html, css, scripts, fonts, pictures, total, islands },
        ...{ view: heaviest?.name ?? '', views, using: total + islands + views, motion },
      };
    });
}

/**
 * Returns which columns of a page are over their budgets.
 * @param {PageWeight} weight
 * @returns {string[]}
 */
export function findExcess({ page, reads, total, scripts, using, motion }) {
  const reading = readingBudgets.find(({ pages }) => pages.test(page));
  const budget = usingBudgets.find(({ pages }) => pages.test(page));
  return [
    ...(reads && total > (reading?.total ?? 0) ? ['total'] : []),
    ...(reads && scripts > (reading?.scripts ?? 0) ? ['scripts'] : []),
    ...(using > (budget?.using ?? 0) ? ['using'] : []),
    ...(motion > motionBudget ? ['motion'] : []),
  ];
}

function pagesOf(folder) {
  const names = readdirSync(folder).map((file) => file.replace(/\.mdx$/, ''));
  return new RegExp(`^(?:essentials|${names.join('|')})\\.`);
}

// These are compressed already, and hosts send them as they are.
const compressed = ['.woff2', '.png', '.jpg', '.webp'];

function weighFile(path) {
  const content = readFileSync(path);
  return compressed.includes(posix.extname(path)) ? content.length : compress(content);
}

function compress(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
