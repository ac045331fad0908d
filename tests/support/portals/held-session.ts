import type { Backup } from '#portal/launch/page/backup.ts';
import { holdSession } from '#portal/launch/page/hold-session.ts';
import type { Session, Snapshot, Stored } from '#portal/launch/page/session.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage, HostMessage } from '#portal/protocol/messages.ts';
import type { Progress } from '#progress/progress.ts';

/** A session with a portal that stores or not, and a frame that remembers what it was told. */
export function hold(
  facts: Partial<Session> = {},
  pulled: readonly CourseMessage[] = [],
  device: { state?: unknown; isBlocked?: boolean } = {},
) {
  const told: HostMessage[] = [];
  const written: Snapshot[] = [];
  const answers: string[] = [];
  const backup: Backup = {
    left: Promise.resolve(device.state),
    keep(state) {
      if (!device.isBlocked) device.state = state;
      return Promise.resolve(!device.isBlocked);
    },
    drop: () => delete device.state,
  };
  const portal = { stores: 'stored' as Stored, commits: 0, left: 0, ends: 0, exits: 0 };
  const frame = {
    postMessage: (message: HostMessage) => told.push(message),
    rootsAndReachPull: () => pulled.map(wrapMessage),
  } as unknown as Window;
  const session: Session = {
    mode: 'normal',
    saved: [],
    learner: 'learner-1',
    write: (snapshot) => written.push(snapshot),
    answer: ({ option }) => answers.push(option),
    commit: () => {
      portal.commits += 1;
      return Promise.resolve(portal.stores);
    },
    end: () => (portal.ends += 1),
    leave: () => (portal.left += 1),
    ...facts,
  };
  const held = holdSession(session, {
    frame,
    reportAnswers: true,
    backup,
    onExit: () => (portal.exits += 1),
  });
  let seq = 0;
  const say = (message: Record<string, unknown>, source: unknown = frame) => {
    seq += 1;
    const data = { ns: 'roots-and-reach', v: 1, seq, ...message };
    held.hear({ data, source: source as Window });
  };
  const post = (state: Progress, more: object = {}) => {
    say({ type: 'progress', state, location: 'two-words.html', ...more });
  };
  return { told, written, answers, device, portal, held, say, post };
}
