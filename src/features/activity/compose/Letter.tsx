import { useComposeWords } from './compose-words.ts';
import styles from './Letter.module.css';
import type { Piece } from './model/build-text.ts';

/** The text as it stands: what is new is underlined, what was taken out is struck through. */
export function Letter({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = useComposeWords();
  return (
    <section className={styles['letter']} aria-label={words.letter}>
      <p>
        {pieces.map(({ text, state, by }, at) => (
          // Two pieces may have one switch, and no piece ever changes its place.
          <span key={`${String(at)}-${state}-${by ?? ''}`}>
            {state === 'new' && (
              <ins>
                <span className="heard">{words.added} </span>
                {text}
              </ins>
            )}
            {state === 'out' && (
              <del>
                <span className="heard">{words.replaced} </span>
                {text}
              </del>
            )}
            {state === 'kept' && text}{' '}
          </span>
        ))}
      </p>
    </section>
  );
}
