import { driftingSeed } from '#features/analogy/player/leave-garden.ts';
import { flying, moving, still, type Part } from '#features/analogy/player/scene.ts';
import type { LightFrame } from './light-frame.ts';
import { lampX, type LightStage } from './light-stage.ts';

/**
 * Returns a seed in the air of the garden for each no of the month that just ended. Nothing is sown:
 * the wind carries it on, to a place where it is wanted.
 */
export function listNoes(stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const { room, garden } = stage;
  const scale = garden.plantScale;
  const air = (frame: LightFrame, id: number) => ({
    x: garden.width * (0.34 + 0.17 * (id % 4)),
    y: garden.ground * (0.5 + 0.12 * (frame.noes.indexOf(id) % 2)),
    scale,
    turn: -14,
  });
  if (from === to) return from.noes.map((id) => still(`no-${id}`, driftingSeed, air(from, id)));
  const onward = from.noes.map((id) => {
    const here = air(from, id);
    const away = { ...here, x: here.x - 120 * scale, y: here.y - 50 * scale, opacity: 0 };
    return moving(`no-${id}`, driftingSeed, [0, here], [0.35, away]);
  });
  const firstMet = to.state.nextId - to.answers.length;
  const fresh = to.noes.map((id) => {
    const end = air(to, id);
    const table = {
      x: lampX(stage, id - firstMet),
      y: room.y + (room.tables?.y ?? 0) - 24,
    };
    const middle = {
      x: (table.x + end.x) / 2,
      y: Math.min(table.y, end.y) + 20 * scale,
      scale,
      turn: 10,
    };
    return flying(
      `no-${id}`,
      driftingSeed,
      [0.35, { ...table, scale: 0 }],
      [0.45, { ...table, scale: scale * 0.8 }],
      [0.7, middle],
      [1, end],
    );
  });
  return [...onward, ...fresh];
}
