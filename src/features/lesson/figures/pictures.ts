import type { FigureId } from '#features/lesson/figure.schema.ts';
import { fourWeeks } from './four-weeks.ts';
import { mixer } from './mixer.ts';
import { mondayAndFriday } from './monday-and-friday.ts';
import type { Picture } from './picture.ts';
import { threeDoors } from './three-doors.ts';
import { threeSigns } from './three-signs.ts';

/** Every picture that a lesson can show. */
export const pictures: Readonly<Record<FigureId, Picture>> = {
  'monday-and-friday': mondayAndFriday,
  mixer,
  'three-signs': threeSigns,
  'three-doors': threeDoors,
  'four-weeks': fourWeeks,
};
