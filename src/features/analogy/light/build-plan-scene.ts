import { buildClockScene } from '#features/analogy/clocks/build-clock-scene.ts';
import { clockAt } from '#features/analogy/clocks/clock-frame.ts';
import { still, type Scene } from '#features/analogy/player/scene.ts';
import { element, ink } from '#ui/drawings/svg.ts';

/** Returns a card with one line, between a plant that was tended for two years and an open door. */
export function buildPlanScene(id: string, shape: 'wide' | 'tall'): Scene {
  const scene = buildClockScene(id, { shape, from: clockAt(24, 4) });
  const place =
    shape === 'wide'
      ? { x: scene.width / 2, y: 196, scale: 1, turn: -3 }
      : { x: 84, y: 238, scale: 0.5, turn: -3 };
  return { ...scene, parts: [...scene.parts, still('card', card, place)] };
}

const row = (y: number, width: number) =>
  element('path', {
    d: `M-112 ${y}h${width}`,
    stroke: ink('line-strong'),
    'stroke-width': 6,
    'stroke-linecap': 'round',
  });

const card =
  element('path', { d: 'M-142-72H150V96H-142Z', fill: ink('shade') }) +
  element('path', { d: 'M-148-80H148V88H-148Z', fill: ink('paper') }) +
  element('path', { d: 'M-148-80H148V-58H-148Z', fill: ink('light') }) +
  row(-26, 224) +
  row(4, 168) +
  row(34, 204) +
  row(64, 96);
