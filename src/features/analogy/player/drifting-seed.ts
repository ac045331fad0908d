import { element, ink } from '#ui/drawings/svg.ts';

/** A seed that hangs under a tuft of hairs, as a dandelion's does. */
export const driftingSeed =
  element('path', {
    d: 'M0 0V-20M0-20L-17-27M0-20L-13-35M0-20L-6-40M0-20L0-42M0-20L6-40M0-20L13-35M0-20L17-27',
    fill: 'none',
    stroke: ink('ink'),
    'stroke-width': 1.4,
    'stroke-linecap': 'round',
  }) + element('path', { d: 'M0-3C4 3 3 10 0 13S-4 3 0-3Z', fill: ink('heart') });
