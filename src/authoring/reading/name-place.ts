import type { Path } from './read-yaml.ts';

/** What authors call the value at this path: `"feedback" of Q3, option A`. */
export function nameOf(path: Path, data: unknown): string {
  const key = path.at(-1);
  if (typeof key !== 'string') return thingOf(path, data);
  const around = path.slice(0, -1);
  return around.length === 0 ? `"${key}"` : `"${key}" of ${thingOf(around, data)}`;
}

/** What authors call the thing at this path, by the ids around it: `Q3, option A`, or `weeks 2`. */
export function thingOf(path: Path, data: unknown): string {
  const names: string[] = [];
  let value = data;
  for (const [index, key] of path.entries()) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    if (typeof key === 'number') names.push(entryName(String(path[index - 1]), key, value));
    else if (typeof path[index + 1] !== 'number') names.push(key);
  }
  return names.length === 0 ? 'This file' : names.join(', ');
}

function entryName(list: string, index: number, entry: unknown): string {
  const id = (entry as { id?: unknown } | undefined)?.id;
  if (typeof id !== 'string') return `${list} ${index + 1}`;
  return list === 'options' ? `option ${id}` : id;
}
