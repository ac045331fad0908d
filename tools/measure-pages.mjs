import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPageFiles } from './read-page-files.mjs';

/** What a page that only reads may weigh over the wire, in bytes. */
export const readingBudget = { total: 45 * 1024, scripts: 6 * 1024 };

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
      return { page, reads: files.reads, html, css, scripts, fonts, pictures, total, islands };
    });
}

/**
 * What of a page is over the budget of a page that only reads.
 * @param {PageWeight} weight
 * @returns {string[]}
 */
export function findExcess({ reads, total, scripts }) {
  if (!reads) return [];
  return [
    ...(total > readingBudget.total ? ['total'] : []),
    ...(scripts > readingBudget.scripts ? ['scripts'] : []),
  ];
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
