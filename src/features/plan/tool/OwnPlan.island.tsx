import { useLayoutEffect, useRef } from 'react';
import type { PlanPartName } from '#features/plan/model/plan-parts.ts';
import { useJson } from '#ui/use-json.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import styles from './OwnPlan.module.css';
import type { PlanContent, PlanPlace } from './plan-words.ts';

type Props = PlanPlace & { readonly parts: readonly PlanPartName[] };

/** An island because a learner fills it in, and because only this device knows what was written. */
export function OwnPlan({ parts, ...place }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const content = useJson('plan.json') as PlanContent | undefined;
  const [Tool] = useLatePart(loadTool);
  const isReady = content !== undefined && Tool !== undefined;

  // The plan on paper stands outside of React. It gives way once this one can be used: in the same
  // frame, so that nothing is seen to move.
  useLayoutEffect(() => {
    const paper = root.current?.closest('[data-plan]')?.querySelector<HTMLElement>('[data-paper]');
    if (isReady && paper) paper.dataset['paper'] = 'folded';
  }, [isReady]);

  return (
    <>
      <div className={styles['reach']} />
      <div ref={root} data-ready={isReady || undefined}>
        {isReady && <Tool all={{ ...content, ...place }} parts={parts} />}
      </div>
    </>
  );
}

const loadTool = async () => (await import('./PlanTool.tsx')).PlanTool;
