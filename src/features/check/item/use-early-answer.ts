import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Option } from '#features/check/check.schema.ts';
import type { Confidence } from '#progress/items.ts';

type Early = {
  readonly option: Option['id'] | undefined;
  readonly confidence: Confidence | undefined;
};

/**
 * Hands over, once, what a learner pressed in the built page before the script came. Returns
 * whether the options are still to be drawn as they were built: as disclosures.
 */
export function useEarlyAnswer(
  root: RefObject<HTMLElement | null>,
  options: readonly Option[],
  isBuilt: boolean,
  onRead: (option: Early['option'], confidence: Early['confidence']) => void,
): boolean {
  const [early, setEarly] = useState<Early>();
  // Reads the page as it is before React changes it.
  useLayoutEffect(() => {
    if (isBuilt && root.current)
      setEarly({
        option: findEarlyAnswer(root.current, options),
        confidence: findEarlyConfidence(root.current),
      });
    // Only once, when the script has come.
  }, []);
  // One render later, because during hydration the learner's progress is not known yet.
  useLayoutEffect(() => {
    if (early) onRead(early.option, early.confidence);
  }, [early]);
  return isBuilt && early === undefined;
}

/**
 * Returns the option that is open in the built page. Where several are open, nobody knows which one
 * was the answer and which one was only read: undefined.
 */
function findEarlyAnswer(item: ParentNode, options: readonly Option[]): Early['option'] {
  const [early, ...others] = options.filter(({ id }) =>
    item.querySelector(`details[open][data-option="${id}"]`),
  );
  return others.length === 0 ? early?.id : undefined;
}

function findEarlyConfidence(item: ParentNode): Early['confidence'] {
  const said = item.querySelector<HTMLInputElement>('input:checked')?.value;
  return (['guessing', 'fairly-sure', 'certain'] as const).find((choice) => choice === said);
}
