import { bytesOf, textOf } from './package-files.ts';
import type { PackageFiles } from './package-files.ts';
import type { PackageSettings } from './package-settings.ts';

/** The short routes that have packages of their own, by the name of their page. */
export const routeNames = ['essentials'] as const;

/** A short route through the course: where it begins, and what completes it. */
export type Route = {
  readonly name: (typeof routeNames)[number];
  readonly title: string;
  readonly description: string;
  /** The items that must be answered. */
  readonly items: readonly string[];
};

/** What the course knows of itself when a host keeps its progress: see pages/portal.json.ts. */
const factsFile = 'portal.json';

type Facts = {
  readonly items: readonly { readonly id: string; readonly objective: string }[];
  readonly objectives: readonly { readonly id: string }[];
};

/**
 * What the packages of a route say: an address of their own, so that no portal takes them for the
 * whole course, and no pass mark, because a route has no final check.
 */
export function settingsOfRoute(
  { passMark: _, ...settings }: PackageSettings,
  { name, title, description, items }: Route,
  course: PackageFiles,
): PackageSettings {
  const taught = objectivesOf(items, readFacts(course));
  return {
    ...settings,
    route: name,
    title: `${title} · ${settings.title}`,
    description,
    id: `${settings.id}/${name}`,
    identifier: `${settings.identifier}_${name}`,
    start: `${name}.html`,
    reportFailed: false,
    objectives: settings.objectives.filter(({ id }) => taught.has(id)),
  };
}

/**
 * The files of the course with the rule of a route in them. All pages stay, so that a learner goes on
 * to the whole course where everything is kept.
 */
export function takeRoute(course: PackageFiles, { items }: Route): PackageFiles {
  const facts = readFacts(course);
  const taught = objectivesOf(items, facts);
  const objectives = facts.objectives.filter(({ id }) => taught.has(id));
  const changed = bytesOf(JSON.stringify({ ...facts, objectives, route: items }));
  return new Map([...course].map(([file, bytes]) => [file, file === factsFile ? changed : bytes]));
}

function readFacts(course: PackageFiles): Facts {
  const bytes = course.get(factsFile);
  if (!bytes)
    throw new Error(`The built course has no ${factsFile}. Build it again: npm run build`);
  return JSON.parse(textOf(bytes)) as Facts;
}

function objectivesOf(route: readonly string[], { items }: Facts): ReadonlySet<string> {
  return new Set(items.filter(({ id }) => route.includes(id)).map(({ objective }) => objective));
}
