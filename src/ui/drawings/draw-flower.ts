import { flowerShapes, type FlowerKind } from './flower.ts';
import type { PlantDrawing } from './plant.ts';
import { element, ink, placed, reuse } from './svg.ts';

/** What the flowers of one kind reuse: a petal and, when one of them is open, the whole head. */
export function defineFlower(id: string, kind: FlowerKind, anyOpen: boolean): string {
  const { petal, petals, tone, heart, heartTone, ringTone } = flowerShapes[kind];
  const shade = ink(`petal-${tone}-shade`);
  const name = `${id}-${kind}`;
  const first = element('path', {
    id: `${name}-petal`,
    d: petal,
    stroke: kind === 'poppy' ? shade : undefined,
  });
  if (!anyOpen) return first;
  const ring = Array.from({ length: petals }, (_, index) =>
    index === 0
      ? first
      : reuse(`${name}-petal`, { transform: placed(0, 0, 1, (360 / petals) * index) }),
  );
  const behind = { fill: shade, transform: placed(0, 0, 1.05, 180 / petals) };
  return (
    element('g', { id: `${name}-ring` }, ...ring) +
    element(
      'g',
      { id: name, fill: ink(`petal-${tone}`) },
      reuse(`${name}-ring`, behind),
      reuse(`${name}-ring`),
      element('circle', { r: heart, fill: ink(heartTone) }),
      element('circle', {
        r: heart * 0.62,
        fill: 'none',
        stroke: ink(ringTone),
        'stroke-width': 2,
        'stroke-dasharray': '1.6 1.2',
      }),
    )
  );
}

/** The head of one plant: a bud, half open as seen from the side, or open. */
export function drawFlower(id: string, { kind, flower, dry }: PlantDrawing): string {
  if (flower === undefined) return '';
  const { stage, x, y, turn, scale } = flower;
  const transform = placed(x, y, scale, turn);
  if (stage === 'open') return reuse(`${id}-${kind}`, { transform });
  const petal = (angle: number, fill: string) =>
    reuse(`${id}-${kind}-petal`, {
      fill: ink(fill),
      transform: placed(0, 3, [0.9, stage === 'bud' ? 0.72 : 1], angle),
    });
  const { tone } = flowerShapes[kind];
  const fan =
    stage === 'bud'
      ? petal(0, `petal-${tone}-shade`)
      : petal(-34, `petal-${tone}-shade`) +
        petal(34, `petal-${tone}-shade`) +
        petal(0, `petal-${tone}`);
  const cup = element('path', {
    d: 'M-2 5C-9 3-8-4-6-8L-2-4 0-9 2-4 6-8C8-4 9 3 2 5Z',
    fill: ink(dry ? 'dry' : 'leaf'),
  });
  return element('g', { transform }, fan, cup);
}
