/** How long a file of the course, or a script that is loaded on use, may take, in milliseconds. */
const patienceMs = 20_000;

/** Loads a data file of the course. Rejects when it does not come, does not come in time, or is none. */
export async function loadJson<T>(file: string): Promise<T> {
  const stop = new AbortController();
  const timeout = setTimeout(() => {
    stop.abort();
  }, patienceMs);
  try {
    const answer = await fetch(file, { signal: stop.signal });
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return (await answer.json()) as T;
  } finally {
    clearTimeout(timeout);
  }
}

/** Returns what a promise brings. Rejects when it takes too long: `import()` waits for ever. */
export function inTime<T>(loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patienceMs, new Error('Not loaded in time.'));
    loading.then(resolve, reject);
  });
}
