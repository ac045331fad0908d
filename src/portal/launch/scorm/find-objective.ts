import type { Elements } from './call-api.ts';

/**
 * The path of an objective in the portal's list, found by its id, or added. The first places may be
 * taken by objectives that the portal brought itself. Undefined where there is no such list.
 */
export function findObjective(elements: Elements, id: string): string | undefined {
  const list = 'cmi.objectives.';
  const count = elements.get(`${list}_count`);
  if (!/^\d{1,3}$/.test(count)) return undefined;
  for (let index = 0; index < Number(count); index += 1) {
    if (elements.get(`${list}${index}.id`) === id) return list + String(index);
  }
  return elements.set(`${list}${count}.id`, id) ? list + count : undefined;
}
