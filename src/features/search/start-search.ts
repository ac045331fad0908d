import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { hasCome } from '#ui/has-come.ts';
import { inTime, loadJson } from '#ui/load-json.ts';
import { nameStep } from '#ui/name-step.ts';
import type { Words } from '#ui/interface.schema.ts';
import { excerpt } from './excerpt.ts';
import type { SearchDocument } from './search-document.ts';

type Finder = (query: string) => readonly SearchDocument[];

/** Makes the search page work: the list and the search library are loaded on first use. */
export function startSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-search]');
  const input = page.querySelector<HTMLInputElement>('#query');
  const count = page.querySelector('[data-count]');
  const results = page.querySelector('[data-results]');
  if (!form || !input || !count || !results) return;
  const words = JSON.parse(form.dataset['search'] ?? '{}') as Words['search'];
  form.hidden = false;

  // A search that the address asks for is what the page is about, and no news.
  let isAsked = false;
  const say = (text: string): void => {
    count.textContent = text;
    if (isAsked) announce(text);
    isAsked = true;
  };
  let finder: Promise<Finder> | undefined;
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    nameStep(query === '' ? undefined : query);
    if (query === '') {
      results.replaceChildren();
      count.textContent = '';
      return;
    }
    try {
      finder ??= loadFinder();
      const found = (await finder)(query);
      if (query !== input.value.trim()) return;
      results.replaceChildren(...found.map((place) => entry(page, place, query)));
      say(
        found.length === 0
          ? fill(words.none, { query })
          : found.length === 1
            ? words.one
            : fill(words.many, { n: found.length }),
      );
    } catch {
      finder = undefined;
      say(words.failed);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isAsked = true;
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    void show();
  });
  input.addEventListener('input', () => {
    isAsked = true;
    void show();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    input.value = asked;
    void show().finally(() => {
      hasCome(page);
    });
  } else hasCome(page);
}

async function loadFinder(): Promise<Finder> {
  const [{ makeFinder }, documents] = await inTime(
    Promise.all([import('./find-documents.ts'), loadJson<SearchDocument[]>('search-index.json')]),
  );
  return makeFinder(documents);
}

function entry(page: Document, place: SearchDocument, query: string): HTMLLIElement {
  const item = page.createElement('li');
  const link = page.createElement('a');
  link.href = place.a;
  link.textContent = place.h === '' ? place.t : `${place.t}: ${place.h}`;
  const text = page.createElement('p');
  text.textContent = excerpt(place.x, query);
  item.append(link, text);
  return item;
}
