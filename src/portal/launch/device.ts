import type { OpenSession } from './session.ts';

/** A session without a portal: the course keeps its progress on the device by itself. */
export const openDevice: OpenSession = () =>
  Promise.resolve({
    mode: 'normal',
    keeps: 'nothing',
    saved: [],
    learner: undefined,
    write: nothing,
    answer: nothing,
    commit: () => Promise.resolve('stored'),
    end: () => Promise.resolve(),
    leave: nothing,
  });

function nothing(): void {
  // There is nobody to tell.
}
