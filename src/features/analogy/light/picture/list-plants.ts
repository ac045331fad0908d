import { isAwake } from '#features/analogy/model/month-state.ts';
import { growPlant, growthRatio } from '#features/analogy/player/grow-plant.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawPlant } from '#ui/drawings/draw-plant.ts';
import { element, escapeText, ink } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { looksOf, plantX } from './tie-look.ts';

/** Returns the plants that are not dormant, with their animation from one month to the next. */
export function listPlants(
  id: string,
  stage: LightStage,
  from: LightFrame,
  to: LightFrame,
): Part[] {
  const { ground, plantScale: scale, rootDetail } = stage.garden;
  const places = (frame: LightFrame, key: number) => ({
    x: plantX(stage, frame, key),
    y: ground,
    scale,
  });
  return to.state.plants.flatMap((after): Part[] => {
    const key = after.id;
    const before = from.state.plants.find((tie) => tie.id === key);
    const wasAwake = before !== undefined && isAwake(before) && from.places.has(key);
    const stays = isAwake(after) && to.places.has(key);
    const old = wasAwake ? drawPlant(id, looksOf(before, rootDetail)) : '';
    const now = stays ? drawPlant(id, looksOf(after, rootDetail)) : '';
    const [there, here] = [places(from, key), places(to, key)];
    if (old === now && there.x === here.x) {
      return now === '' ? [] : [still(`plant-${key}`, now, here)];
    }
    const wasTended = from.lights.tending.includes(key);
    // In the order of the model: everything wilts, then tended plants grow, then seeds come up.
    const [start, end] = wasTended ? [0.25, 0.6] : [0.05, 0.45];
    if (old === '') {
      return [
        moving(
          `plant-${key}`,
          now,
          [before ? start : 0.8, { ...here, scale: 0 }],
          [before ? end : 1, here],
        ),
      ];
    }
    if (now === '') {
      const gone = { ...there, scale: scale * 0.6, opacity: 0 };
      return [moving(`plant-${key}`, old, [start, there], [end, gone])];
    }
    const ratio =
      before === undefined
        ? 1
        : growthRatio(looksOf(before, rootDetail), looksOf(after, rootDetail));
    return growPlant(key, [old, now], ratio, [there, here], [start, end]);
  });
}

/** Returns people's names, in the soil under their plants. */
export function drawNames(stage: LightStage, frame: LightFrame, names: readonly string[]): string {
  const { width, height } = stage.garden;
  const words = frame.state.plants
    .filter((tie) => isAwake(tie) && frame.places.has(tie.id))
    .map(({ id }) => {
      const place = {
        x: Math.min(Math.max(plantX(stage, frame, id), 34), width - 34),
        // In two rows, so that neighbouring names do not touch.
        y: height - ((frame.places.get(id) ?? 0) % 2 ? 14 : 36),
      };
      return names[id] === undefined ? '' : element('text', place, escapeText(names[id]));
    });
  return element(
    'g',
    { class: 'names', fill: ink('root'), 'font-size': 15, 'text-anchor': 'middle' },
    ...words,
  );
}
