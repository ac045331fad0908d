import { element, ink } from '#ui/drawings/svg.ts';
import { buildLightScene } from './build-light-scene.ts';
import { frameAt } from './light-frame.ts';
import { lightStages } from './light-stage.ts';
import { playSplit } from './played-year.ts';
import { still, type Scene } from './scene.ts';

/** A card with one line, between the garden and the street after a year of both. */
export function buildPlanScene(id: string, shape: 'wide' | 'tall'): Scene {
  const stage = lightStages[shape];
  const from = frameAt(playSplit(2), 12, stage);
  const scene = buildLightScene(id, { shape, from });
  const place =
    shape === 'wide'
      ? { x: stage.garden.width, y: 226, scale: 1.15, turn: -3 }
      : { x: stage.width / 2, y: stage.garden.height - 8, scale: 0.82, turn: -3 };
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
