import { driftingSeed } from '#features/analogy/player/leave-garden.ts';
import { flying, moving, still, type Part } from '#features/analogy/player/scene.ts';
import type { ClockFrame } from './clock-frame.ts';
import { keptTable, type ClockStage } from './clock-stage.ts';

/** Until this month, the seed of a no is still in the air of the garden. */
const inTheAir = 0.2;

/** After a no the seed is not sown: it flies over the garden, and the wind takes it on. */
export function listNo(stage: ClockStage, from: ClockFrame, to: ClockFrame): Part[] {
  if (from.decision !== 'one-no' || from.month > inTheAir) return [];
  const { garden, room } = stage;
  const { scale } = garden.plant;
  const here = { x: garden.plant.x, y: garden.ground * 0.5, scale, turn: -14 };
  if (from.month > 0) {
    if (to.month === from.month) return [still('no', driftingSeed, here)];
    const away = { ...here, x: here.x - 150 * scale, y: here.y - 60 * scale, opacity: 0 };
    return [moving('no', driftingSeed, [0, here], [0.5, away])];
  }
  if (to.month === 0) return [];
  const table = {
    x: room.tables.x[keptTable(stage)] ?? 0,
    y: room.y + room.tables.y - 26,
  };
  return [
    flying(
      'no',
      driftingSeed,
      [0.68, { ...table, scale: 0 }],
      [0.74, { ...table, scale: scale * 0.8 }],
      [0.86, { x: (table.x + here.x) / 2, y: Math.min(table.y, here.y) - 20, scale, turn: 10 }],
      [1, here],
    ),
  ];
}
