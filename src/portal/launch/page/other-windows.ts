import { messageName } from '#portal/protocol/messages.ts';

/** The same course in another window of this browser. */
export type OtherWindows = {
  /** Shares what was done here. */
  readonly share: (state: unknown) => void;
  readonly leave: () => void;
};

type Heard = {
  /** Whether there is another window. */
  readonly twice: (isTwice: boolean) => void;
  readonly state: (state: unknown) => void;
};

/** Finds the same course of the same learner in other windows. Where windows cannot talk, it is alone. */
export function findOtherWindows(name: string, heard: Heard): OtherWindows {
  let channel: BroadcastChannel | undefined;
  const post = (said: string, state?: unknown): void => {
    channel?.postMessage({ said, state });
  };
  try {
    channel = new BroadcastChannel(`${messageName}:${name}`);
    channel.onmessage = ({ data }: MessageEvent<{ said: string; state: unknown }>) => {
      const { said, state } = data;
      heard.twice(said !== 'gone');
      if (said === 'here?') post('here');
      // Of three windows, a second one may be left.
      if (said === 'gone') post('here?');
      if (said === 'state') heard.state(state);
    };
  } catch {
    // Where a frame has no origin, windows do not talk.
  }
  post('here?');
  return {
    share(state) {
      post('state', state);
    },
    leave() {
      post('gone');
      channel?.close();
    },
  };
}
