import { isRecord } from '#progress/guards.ts';

/** What a statement adds to the context that the portal gave. */
export type Addition = {
  readonly registration: string;
  readonly categories: readonly string[];
  readonly parent: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
};

/** Adds to a context. What stands in it already stays as the portal wrote it. */
export function addToContext(template: unknown, addition: Addition): unknown {
  const { registration, categories, parent, extensions } = addition;
  const context = isRecord(template) ? template : {};
  const activities = isRecord(context['contextActivities']) ? context['contextActivities'] : {};
  const own = isRecord(context['extensions']) ? context['extensions'] : {};
  const join = (name: string, ids: readonly string[]) => {
    const all = [...listOf(activities[name]), ...ids.map((id) => ({ id }))];
    return all.length > 0 && { [name]: all };
  };
  return {
    ...(registration && { registration }),
    ...context,
    contextActivities: {
      ...activities,
      ...join('category', categories),
      ...join('parent', parent === undefined ? [] : [parent]),
    },
    extensions: { ...extensions, ...own },
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
