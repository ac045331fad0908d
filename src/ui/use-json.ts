import { useEffect, useState } from 'react';
import { loadJson } from './load-json.ts';

const loading = new Map<string, Promise<unknown>>();

/**
 * Returns a data file of the course, once it is loaded. Until then the page remains the text that it
 * was built as; where it cannot be loaded, the island fails: layouts/watch-islands.ts.
 */
export function useJson(file: string): unknown {
  const [content, setContent] = useState<unknown>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let isUnmounted = false;
    load(file).then(
      (found) => {
        if (!isUnmounted) setContent(found);
      },
      (error: unknown) => {
        if (!isUnmounted) setFailure(new Error(file, { cause: error }));
      },
    );
    return () => {
      isUnmounted = true;
    };
  }, [file]);
  if (failure !== undefined) throw failure;
  return content;
}

/** All islands of a page share one request. After a failure, the next call tries again. */
function load(file: string): Promise<unknown> {
  const known = loading.get(file);
  if (known) return known;
  const started = loadJson<unknown>(file);
  loading.set(file, started);
  started.catch(() => {
    loading.delete(file);
  });
  return started;
}
