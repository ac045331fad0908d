import type { PortalCalls } from './call-api.ts';

/**
 * One field of an interaction. An option is written in the form that the portal takes; an extra can
 * wait, and is left out from then on where it is refused.
 */
export type Field =
  | { readonly name: string; readonly value: string; readonly isExtra?: boolean }
  | { readonly name: string; readonly option: string };

/** The portal's list of interactions. */
export type Interactions = {
  /** Adds an entry. What is refused is left out: an answer never stops the course. */
  readonly add: (id: string, fields: readonly Field[]) => void;
  /** Writes extras of entries that were added, as far as so many calls go; the rest waits. */
  readonly tellExtras: (mostCalls: number) => void;
};

/**
 * The forms of an option, the first one that a portal takes is kept. A single letter would be refused
 * in some portals, and anything but one in others: SCORM 1.2 RTE 3.4 asks for one character, 0 to
 * 9 or a to z; SCORM 2004 RTE 4.2.9 for a short identifier.
 */
const forms = [nameOption, (option: string) => option, (option: string) => option.toLowerCase()];

/**
 * Opens the list of interactions, if the portal has one; it is optional in SCORM 1.2. Its length is
 * read once, and then counted here.
 */
export function openInteractions(portal: Pick<PortalCalls, 'get' | 'set'>): Interactions {
  let next = countEntries(portal);
  let possible = forms;
  const refused = new Set<string>();
  let extras: readonly { readonly path: string; readonly field: Field }[] = [];

  const set = (path: string, field: Field): boolean => {
    if ('value' in field) return portal.set(`${path}.${field.name}`, field.value) !== 'no';
    const form = possible.find(
      (write) => portal.set(`${path}.${field.name}`, write(field.option)) !== 'no',
    );
    // Where none passes, none is offered again; a form that passed before stays the one.
    if (form) possible = [form];
    else if (possible === forms) possible = [];
    return form !== undefined;
  };
  // Without its id, which comes first, there is no entry.
  const begin = (id: string): string | undefined => {
    if (next === undefined) return undefined;
    const path = `cmi.interactions.${next}`;
    return portal.set(`${path}.id`, id) === 'no' ? undefined : path;
  };

  return {
    add(id, fields) {
      let path = begin(id);
      const count = path === undefined ? countEntries(portal) : next;
      if (count !== next) {
        // A portal that loses its lists at Commit counts from the start again.
        next = count;
        path = begin(id);
      }
      if (path === undefined || next === undefined) return;
      next += 1;
      for (const field of fields) if (!isExtra(field)) set(path, field);
      const entry = path;
      extras = [...extras, ...fields.filter(isExtra).map((field) => ({ path: entry, field }))];
    },
    tellExtras(mostCalls) {
      let left = mostCalls;
      for (const { path, field } of extras) {
        if (left <= 0) return;
        extras = extras.slice(1);
        if (refused.has(field.name)) continue;
        left -= 1;
        if (!set(path, field)) refused.add(field.name);
      }
    },
  };
}

function isExtra(field: Field): boolean {
  return 'isExtra' in field && (field.isExtra ?? false);
}

/** An option as an identifier that most portals take. */
export function nameOption(option: string): string {
  return `option_${option}`;
}

function countEntries({ get }: Pick<PortalCalls, 'get'>): number | undefined {
  const count = get('cmi.interactions._count');
  return /^\d{1,6}$/.test(count) ? Number(count) : undefined;
}
