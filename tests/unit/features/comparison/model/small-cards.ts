import { listCards } from '#features/comparison/model/card.ts';
import type { TableRow } from '#features/comparison/model/table.ts';

const cell = (text: string) => ({ text, why: `Because of ${text}` });

/** Three rows of another comparison. */
export const smallRows: readonly TableRow[] = [
  {
    id: 'time',
    name: 'Time',
    question: 'How long?',
    roots: cell('four minutes'),
    reach: cell('one minute'),
  },
  {
    id: 'leaf',
    name: 'Leaf',
    question: 'Which plant?',
    roots: cell('a leaf'),
    reach: cell('a bean'),
  },
  {
    id: 'cup',
    name: 'Cup',
    question: 'What from?',
    roots: cell('a glass'),
    reach: cell('a mug'),
  },
];

/** Their six cards. */
export const smallCards = listCards(smallRows);
