import MiniSearch from 'minisearch';
import type { SearchDocument } from './search-document.ts';

/** Finds the places that hold all words of a query, best first; forgives beginnings and small slips. */
export function makeFinder(
  documents: readonly SearchDocument[],
): (query: string) => readonly SearchDocument[] {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: ['h', 't', 'x'],
    searchOptions: { boost: { h: 3, t: 2 }, prefix: true, fuzzy: 0.25, combineWith: 'AND' },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return (query) =>
    index.search(query).flatMap(({ id }: { id: unknown }) => documents[id as number] ?? []);
}
