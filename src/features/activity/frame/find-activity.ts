import { findActivities } from '#find-content.ts';
import type { Activity } from '#features/activity/activity.schema.ts';

type OfKind<K extends Activity['kind']> = Extract<Activity, { readonly kind: K }>;

/** Returns an activity of a lesson by its id. The build has checked that it exists and is of this kind. */
export async function findActivity<K extends Activity['kind']>(
  kind: K,
  id: string,
): Promise<OfKind<K> & { readonly lesson: string }> {
  const found = (await findActivities()).find((one) => one.id === id && one.kind === kind);
  if (!found) throw new Error(`There is no ${kind} "${id}" in content/…/activities/.`);
  return found as unknown as OfKind<K> & { readonly lesson: string };
}
