import { useEffect, useSyncExternalStore } from 'react';
import { durableStatus } from '#progress/device/durable-status.ts';
import { findSession } from '#progress/device/frame-session.ts';
import { keepingNow } from '#progress/device/keeping-now.ts';
import type { KeepingState } from '#progress/device/kept-progress.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { noOwnWords } from '#progress/own-words.ts';
import { lastPlanChange, useOwnWords } from './use-plan.ts';
import { usePlanWords } from './plan-words.ts';
import { savedAt, saveFile } from './save-file.ts';
import styles from './Tool.module.css';

/**
 * Says where the plan is kept. Where nothing keeps it longer than this window, it offers the file at
 * once, and the browser asks before a plan that is in no file is left behind.
 */
export function KeepNotice() {
  const { words } = usePlanWords();
  const own = useOwnWords();
  const state = useSyncExternalStore(onKeeping, nameKeeping, ownWords.state);
  const saved = useSyncExternalStore(savedAt.subscribe, savedAt.get, savedAt.get);
  const isSession = findSession() !== undefined;
  const isFleeting = state === 'not-kept' || isSession;
  const isUnsaved = lastPlanChange(own) > saved;
  // Inside of a portal's session the pages hand the plan on; only a window that closes loses it.
  const asks = state === 'not-kept' && isUnsaved;
  useEffect(() => {
    if (!asks) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [asks]);

  if (!isFleeting)
    return <p className="quiet">{state === 'newer-data' ? words.newerData : words.kept}</p>;
  return (
    <div className={styles['fleeting']} data-fleeting>
      <p>{state === 'not-kept' ? words.notKept : words.keptSession}</p>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          saveFile(currentTarget, words);
        }}
      >
        {words.saveFile}
      </button>
      {lastPlanChange(own) > 0 && (
        <p className="quiet">{isUnsaved ? words.unsaved : words.savedFile}</p>
      )}
    </div>
  );
}

function onKeeping(listener: () => void): () => void {
  const stops = [ownWords.subscribe(listener), durableStatus.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

function nameKeeping(): KeepingState | 'saving' {
  return keepingNow(ownWords, ownWords.get() !== noOwnWords);
}
