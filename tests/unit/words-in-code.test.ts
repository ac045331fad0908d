import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findWordsInCode } from '../support/content/find-words-in-code.ts';

const source = new URL('../../src/', import.meta.url);

// What authors read while they write: schemas, and the rules with their messages.
const forAuthors = /^authoring\/|\.schema\.ts$|^content\.config\.ts$/;

// Names that are the same in every language.
const names = ['doi'];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(astro|tsx?|css)$/.test(file) && !forAuthors.test(file))
  .sort();

const brokenTemplate = `---
const links = [{ to: 'about.html', label: 'About' }];
const lead = 'Here is what the page says.';
---

<main class="page wide" data-state="open">
  <h1>Sources</h1>
  <p>{words.lead} {ready ? 'ready' : \`\${n} left\`}</p>
  <img src="a.svg" alt="A garden" />
  <button aria-label={open ? 'Close' : words.open}>×</button>
  <Card heading="More about it" to="#more" />
</main>

<style>
  .new::after {
    content: 'New';
  }
</style>

<script>
  document.title = 'Loaded';
</script>
`;

const brokenScript = `
export function show(place: HTMLElement, name: string): void {
  place.textContent = 'Saved';
  place.innerText = \`Saved as \${name}\`;
  place.ariaLabel = name || 'nobody';
  place.setAttribute('title', 'Name');
  place.append('ok');
  alert('Done');
  place.innerHTML = '<p>Fine</p>';
  tell('Your progress is kept here.');
}

const same = <T>(one: T): T => one;
`;

const cleanTemplate = `---
import { findContent } from '#find-content.ts';

// Comments may say whatever they like.
const { title, lead } = await findContent('about');
if (!title) throw new Error('There is no title in about.yaml.');
---

<!-- So may these. -->
<h1 class={\`title \${tone}\`} id="top">{title}</h1>
<p data-kind="lead paragraph">{lead}{' '}{state === 'open' && index > 0 && ', '}· {1}–{2}</p>
<path d="M3 8.5l3.5 3.5L13 4.5" /><a href={\`sources.html#\${id}\`} aria-current="page">{lead}</a>

<style>
  p::before {
    content: '“' counter(item);
  }
</style>

<script>
  import { start } from './start.ts';

  start(document.querySelector('[data-open] .panel'), 'open');
</script>
`;

test('The search finds words in a template: text, labels, parts of sentences, styles, scripts', async () => {
  expect(await findWordsInCode('Broken.astro', brokenTemplate)).toEqual([
    { line: 2, words: 'About' },
    { line: 3, words: 'Here is what the page says.' },
    { line: 7, words: 'Sources' },
    { line: 8, words: 'ready' },
    { line: 8, words: 'left' },
    { line: 9, words: 'A garden' },
    { line: 10, words: 'Close' },
    { line: 11, words: 'More about it' },
    { line: 16, words: 'New' },
    { line: 21, words: 'Loaded' },
  ]);
});

test('The search finds words that a script writes on the page', async () => {
  expect(await findWordsInCode('broken.ts', brokenScript)).toEqual([
    { line: 3, words: 'Saved' },
    { line: 4, words: 'Saved as' },
    { line: 5, words: 'nobody' },
    { line: 6, words: 'Name' },
    { line: 7, words: 'ok' },
    { line: 8, words: 'Done' },
    { line: 9, words: '<p>Fine</p>' },
    { line: 10, words: 'Your progress is kept here.' },
  ]);
});

const brokenIsland = `
export function Card({ words, open }: Props): ReactNode {
  return (
    <section aria-label="Card" className="card wide">
      {open && <p>Open {words.now}</p>}
      {open ? words.yes : 'no'}
    </section>
  );
}
`;

test('The search finds words in a component of the browser', async () => {
  expect(await findWordsInCode('Card.tsx', brokenIsland)).toEqual([
    { line: 4, words: 'Card' },
    { line: 5, words: 'Open' },
    { line: 6, words: 'no' },
  ]);
});

test('The search leaves names, addresses, classes, drawings, comments and errors for authors alone', async () => {
  expect(await findWordsInCode('Clean.astro', cleanTemplate)).toEqual([]);
});

test('No word that learners read stands in code: all of them come from the content', async () => {
  expect(files.length).toBeGreaterThan(40);
  const found = await Promise.all(
    files.map(async (file) => {
      const words = await findWordsInCode(file, readFileSync(new URL(file, source), 'utf8'));
      return words
        .filter((one) => !names.includes(one.words))
        .map((one) => `src/${file}:${one.line}  ${one.words}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});
