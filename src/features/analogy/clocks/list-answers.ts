import { drawAnswer } from '#features/analogy/player/draw-answer.ts';
import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import type { ClockFrame } from './clock-frame.ts';
import { keptTable, tableAt, type ClockStage } from './clock-stage.ts';

/** Returns what the two say at whose table the spark stays: two yeses, or a yes and a no. */
export function listAnswers(stage: ClockStage, { decision }: ClockFrame, rings: boolean): Part[] {
  const pose = tableAt(stage, stage.room.tables.x[keptTable(stage)] ?? 0);
  const answers =
    drawAnswer({ x: -52, y: -78 }, true) + drawAnswer({ x: 52, y: -78 }, decision !== 'one-no');
  if (!rings) return [still('answers', answers, pose)];
  const unsaid = { ...pose, opacity: 0 };
  return [
    moving(
      'answers',
      answers,
      [0, pose],
      [0.04, unsaid],
      [0.56, unsaid],
      [0.62, pose],
      [0.74, pose],
      [0.8, unsaid],
    ),
  ];
}
