import { isRecord } from '#progress/guards.ts';

/** What a statement adds to the context template of the portal. */
export type Addition = {
  readonly registration: string;
  readonly categories: readonly string[];
  readonly parent: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
};

/**
 * The context of a statement: the template as the portal wrote it (cmi5 10.2.1), and our additions.
 * Parts may come out empty; `makeStatement` leaves those away.
 */
export function addToContext(template: unknown, addition: Addition): unknown {
  const { registration, categories, parent, extensions } = addition;
  const context = isRecord(template) ? template : {};
  const activities = isRecord(context['contextActivities']) ? context['contextActivities'] : {};
  const own = isRecord(context['extensions']) ? context['extensions'] : {};
  const withIds = (name: string, ids: readonly string[]) => ({
    [name]: [...listOf(activities[name]), ...ids.map((id) => ({ id }))],
  });
  return {
    registration,
    ...context,
    contextActivities: {
      ...activities,
      ...withIds('category', categories),
      ...withIds('parent', parent === undefined ? [] : [parent]),
    },
    extensions: { ...extensions, ...own },
  };
}

/** A single activity may stand without a list (xAPI 1.0.3, Data 2.4.6.2). */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
