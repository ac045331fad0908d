import { useSyncExternalStore } from 'react';
import type { Gain } from '#features/check/gain.schema.ts';
import { findSession } from '#progress/device/frame-session.ts';
import { ownWords } from '#progress/device/own-words.ts';

type Props = { readonly words: Pick<Gain['words'], 'kept' | 'session' | 'notKept'> };

/** Says where the ratings are kept, and that nobody is told. */
export function WhereKept({ words }: Props) {
  const where = useSyncExternalStore(ownWords.subscribe, find, () => 'kept' as const);
  return <p className="quiet">{words[where]}</p>;
}

function find(): keyof Props['words'] {
  if (ownWords.state() === 'not-kept') return 'notKept';
  return findSession() === undefined ? 'kept' : 'session';
}
