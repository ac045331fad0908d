import type { Place } from '#features/activity/place/place.schema.ts';
import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** A line as the browser needs it: its frame stands in the built page. */
export type LearnerPlace = Pick<Place, 'id' | 'stops' | 'sides' | 'cards'>;

/** What the parts of a line say. */
export type PlaceWords = Words['placeCards'];

/** Provides the words to every part of a line. */
export const [PlaceWordsContext, usePlaceWords] = createWords<PlaceWords>('PlaceWordsContext');
