import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { drawPerson } from '#ui/drawings/draw-person.ts';
import { personAt } from '#ui/drawings/person.ts';
import { element, placed } from '#ui/drawings/svg.ts';
import { tableAt, type ClockStage } from './clock-stage.ts';

/** Returns pairs at the tables. When the bell rings, those on the right change tables; later all go home. */
export function listEveningPeople(id: string, stage: ClockStage, rings: boolean): Part[] {
  const { x } = stage.room.tables;
  const person = (index: number, side: 1 | -1) =>
    element(
      'g',
      { transform: placed(side === 1 ? -50 : 50, -5, [side, 1]) },
      drawPerson(id, personAt(index)),
    );
  return x.flatMap((place, index): Part[] => {
    const pose = tableAt(stage, place);
    const step = 26 * pose.scale;
    const stays = person(index * 2, 1);
    const moves = person(index * 2 + 1, -1);
    if (!rings) {
      return [still(`stays-${index}`, stays, pose), still(`moves-${index}`, moves, pose)];
    }
    const comes = person(index === 0 ? 6 : index * 2 - 1, -1);
    const home = 0.7 + index * 0.03;
    const away = { ...pose, x: pose.x + step, opacity: 0 };
    return [
      moving(`stays-${index}`, stays, [home, pose], [home + 0.14, { ...pose, opacity: 0 }]),
      moving(`moves-${index}`, moves, [0.2, pose], [0.3, away]),
      moving(
        `comes-${index}`,
        comes,
        [0.3, { ...pose, x: pose.x - step, opacity: 0 }],
        [0.42, pose],
        [home, pose],
        [home + 0.14, away],
      ),
    ];
  });
}
