import { useRef } from 'react';
import { courseProgress } from '#progress/device/course-progress.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { importProgress } from '#progress/transfer.ts';
import type { Imported } from '#progress/transfer.ts';
import { usePlanWords } from './plan-words.ts';
import type { PlanWords } from './plan-words.ts';

/** Opens a saved file. What it has is merged into what is here: nothing is replaced unasked. */
export function OpenFile({ onSay }: { readonly onSay: (text: string) => void }) {
  const { words } = usePlanWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          input.current?.click();
        }}
      >
        {words.openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={words.file}
        hidden
        onChange={({ target }) => {
          void target.files?.[0]?.text().then((text) => {
            onSay(words[wordFor(importProgress(text, courseProgress, ownWords))]);
            target.value = '';
          });
        }}
      />
    </>
  );
}

function wordFor(result: Imported): keyof PlanWords['words'] {
  if (result.kind === 'imported') return 'opened';
  switch (result.reason) {
    case 'not-json':
      return 'notJson';
    case 'not-ours':
      return 'notOurs';
    case 'newer':
      return 'newer';
    case 'too-much':
      return 'tooMuch';
  }
}
