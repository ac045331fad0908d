import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import type { LaidCard } from './model/laid-card.ts';
import { sayReasons, sayVerdict } from './say-card.ts';
import styles from './Sort.module.css';
import { SortReasons } from './SortReasons.tsx';
import { useSortWords } from './sort-words.ts';

type Props = {
  readonly laid: LaidCard;
  readonly groups: Sort['groups'];
  readonly onReasons: (reasons: readonly string[]) => void;
};

/** What is said of the card that was laid or pressed last, and the question for its reason. */
export function SortSaid({ laid, groups, onReasons }: Props) {
  const words = useSortWords();
  const { card, isJudged, reasons } = laid;
  const verdict = sayVerdict(laid, groups, words);
  if (verdict === '' && !card.reasons) return null;
  return (
    <Moving
      key={`${card.id}-${verdict}`}
      as="div"
      className={styles['said']}
      initial={{ opacity: 0, y: 8 }}
      animate={{ opacity: 1, y: 0 }}
      transition={transitions.feedback}
    >
      <p className={styles['about']}>{card.text}</p>
      {verdict !== '' && (
        <p>
          <strong>{verdict}.</strong> {card.because}
        </p>
      )}
      {verdict !== '' && card.reasons && <p>{sayReasons(laid, words)}</p>}
      {card.reasons && !isJudged && (
        <SortReasons key={reasons.join('+')} given={reasons} onGive={onReasons} />
      )}
    </Moving>
  );
}
