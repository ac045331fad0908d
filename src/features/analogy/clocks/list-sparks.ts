import { moving, type Part } from '#features/analogy/player/scene.ts';
import { drawSpark } from '#ui/drawings/draw-spark.ts';
import type { ClockFrame, Telling } from './clock-frame.ts';
import { keptTable, tableAt, type ClockStage } from './clock-stage.ts';

/** Returns the spark, as bright as it is at that moment. When the bell rings, other tables spark too. */
export function listSparks(
  stage: ClockStage,
  telling: Telling,
  from: ClockFrame,
  to: ClockFrame,
  rings: boolean,
): Part[] {
  const { x, scale } = stage.room.tables;
  const markup = drawSpark(1, telling === 'market' ? 'spark-by-day' : 'light');
  const place = (index: number) => {
    const table = tableAt(stage, x[index] ?? 0);
    return { x: table.x, y: table.y - 58 * scale };
  };
  const look = ({ spark }: ClockFrame) => ({
    scale: scale * (0.3 + 0.7 * spark),
    opacity: spark < 0.02 ? 0 : Math.min(1, 0.25 + spark * 1.5),
  });
  const kept = keptTable(stage);
  const here = place(kept);
  if (!rings) {
    const [was, is] = [look(from), look(to)];
    if (was.opacity + is.opacity === 0) return [];
    return [moving('spark', markup, [0, { ...here, ...was }], [0.9, { ...here, ...is }])];
  }
  const small = (index: number): Part =>
    moving(
      `spark-${index}`,
      markup,
      [0.44 + index * 0.03, { ...place(index), scale: 0 }],
      [0.5 + index * 0.03, { ...place(index), scale: scale * 0.55 }],
      [0.58 + index * 0.03, { ...place(index), scale: scale * 0.7, opacity: 0 }],
    );
  return [
    ...x.flatMap((_, index) => (index === kept ? [] : [small(index)])),
    moving(
      'spark',
      markup,
      [0, { ...here, ...look(from) }],
      [0.06, { ...here, scale: 0, opacity: 0 }],
      [0.48, { ...here, scale: 0 }],
      [0.58, { ...here, scale: scale * 1.15 }],
      [0.64, { ...here, ...look(to) }],
    ),
  ];
}
