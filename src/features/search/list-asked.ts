import type { CollectionEntry } from 'astro:content';

type Activity = CollectionEntry<'activities'>['data']['activities'][number];

/**
 * Returns what an activity shows before anything is answered: its instruction, its case, its question,
 * and what can be chosen or moved. What comes back to an answer is left out, so that a search never
 * gives it away.
 */
export function listAsked(activity: Activity): string[] {
  return [activity.instruction, ...listOfKind(activity)].filter((text) => text !== undefined);
}

function listOfKind(activity: Activity): (string | undefined)[] {
  switch (activity.kind) {
    case 'vote': {
      const { scenes, options, again } = activity;
      return [...scenes.map(({ text }) => text), ...options.map(({ text }) => text), again];
    }
    case 'place':
      return [...activity.stops, ...activity.cards.map(({ text }) => text)];
    case 'sort':
      return [
        ...activity.groups.map(({ name }) => name),
        ...activity.cards.map(({ text }) => text),
      ];
    case 'compose': {
      const { situation, pieces, switches, own, checks } = activity;
      return [
        ...[situation, ...pieces.map(({ text }) => text)],
        ...switches.flatMap(({ name, hint }) => [name, hint]),
        ...[own, ...checks.map(({ text }) => text)],
      ];
    }
    case 'recall':
      return [activity.ask];
    case 'time-line': {
      const { months, asks } = activity;
      return [
        ...months.flatMap(({ name, said, scene }) => [name, said, scene]),
        ...asks.map(({ ask }) => ask),
      ];
    }
  }
}
