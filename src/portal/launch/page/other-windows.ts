import { messageName } from '#portal/protocol/messages.ts';
import type { AnswerReport, TieReport } from '#portal/protocol/messages.ts';
import type { Stored } from './session.ts';

/** What windows with the same course of the same learner tell each other. */
export type WindowMessage =
  /** Somebody did something; `count` numbers the states of one window. */
  | { readonly type: 'state'; readonly state: unknown; readonly count: number }
  /** Somebody gave an answer; `isWritten` says the leader, once it has told the portal. */
  | { readonly type: 'answer'; readonly answer: AnswerReport; readonly isWritten: boolean }
  /** A tie of a scenario has ended in a window that does not lead. */
  | { readonly type: 'tie'; readonly tie: TieReport }
  /** The leader has committed: which states were in it, by window, and which answers. */
  | {
      readonly type: 'stored';
      readonly outcome: Stored;
      readonly counts: Readonly<Record<string, number>>;
      readonly answers: readonly string[];
    };

/** The windows of this browser with the same course of the same learner. */
export type OtherWindows = {
  /** The name of this window among them. */
  readonly id: string;
  readonly post: (message: WindowMessage) => void;
  /** This window goes: the next one leads. */
  readonly leave: () => void;
};

/** What a window wants to hear. */
export type WindowEvents = {
  readonly message: (message: WindowMessage, from: string) => void;
  /** This window leads now. */
  readonly lead: () => void;
  /** Another one has taken the lead while this one was frozen. */
  readonly follow: () => void;
  /** Whether there is another window. */
  readonly twice: (isTwice: boolean) => void;
};

/** Where there are no locks: how long a new window waits for older ones to answer. */
const answerMs = 250;
/** And how often it asks whether they are still there. */
const askMs = 3_000;

type Sent =
  | {
      readonly said: 'here?' | 'here' | 'gone';
      readonly from: string;
      readonly since: number;
      /** Since when the window leads, if it does. */
      readonly ledAt: number | undefined;
    }
  | { readonly said: 'message'; readonly from: string; readonly message: WindowMessage };

/**
 * Joins the windows of a name, and elects one that leads: through Web Locks, which the browser
 * passes on even after a crash; without https, where there are none, the window that was opened
 * first. Where windows cannot talk to each other, this one leads alone.
 */
export function joinWindows(name: string, events: WindowEvents): OtherWindows {
  const id = Math.random().toString(36).slice(2);
  const since = Date.now();
  const channel = openChannel(`${messageName}:${name}`);
  if (!channel) {
    events.lead();
    return { id, post: () => undefined, leave: () => undefined };
  }
  const others = new Map<string, OtherWindow>();
  const send = (sent: Sent): void => {
    channel.postMessage(sent);
  };
  const say = (said: 'here?' | 'here' | 'gone'): void => {
    send({ said, from: id, since, ledAt: election.ledAt() });
  };
  const election = holdLock(`${messageName}:${name}`, events.lead) ?? electOldest();

  channel.onmessage = ({ data }: MessageEvent<Sent>) => {
    if (data.said === 'message') {
      events.message(data.message, data.from);
      return;
    }
    if (data.said === 'gone') others.delete(data.from);
    else others.set(data.from, { since: data.since, ledAt: data.ledAt, isHeard: true });
    if (data.said === 'here?') say('here');
    events.twice(others.size > 0);
    election.look();
  };
  say('here?');

  return {
    id,
    post(message) {
      send({ said: 'message', from: id, message });
    },
    leave() {
      election.resign();
      say('gone');
      channel.close();
    },
  };

  function electOldest(): Election {
    let mayLead = false;
    let ledAt: number | undefined;
    const look = (): void => {
      const leaders = [...others.values()].flatMap(({ ledAt: at }) => at ?? []);
      // Who took over last has what the others wrote before.
      if (ledAt !== undefined && leaders.some((at) => at > Number(ledAt))) {
        ledAt = undefined;
        events.follow();
      }
      const isOlder = [...others].some(
        ([other, { since: at }]) => at < since || (at === since && other < id),
      );
      if (!mayLead || ledAt !== undefined || isOlder || leaders.length > 0) return;
      ledAt = Date.now();
      events.lead();
      // A leader that was frozen has to hear of it.
      say('here');
    };
    setTimeout(() => {
      mayLead = true;
      look();
    }, answerMs);
    // A window that crashed says no farewell.
    const timer = setInterval(() => {
      for (const [other, known] of others) {
        if (known.isHeard) others.set(other, { ...known, isHeard: false });
        else others.delete(other);
      }
      say('here?');
      look();
    }, askMs);
    return {
      look,
      ledAt: () => ledAt,
      resign() {
        mayLead = false;
        clearInterval(timer);
      },
    };
  }
}

type OtherWindow = {
  /** When it was opened. */
  readonly since: number;
  /** Since when it leads, if it does. */
  readonly ledAt: number | undefined;
  /** Whether it has answered since it was last asked. */
  readonly isHeard: boolean;
};

type Election = {
  readonly look: () => void;
  readonly ledAt: () => number | undefined;
  readonly resign: () => void;
};

/** Waits for the lock of this name, and calls `lead` with it. Undefined where there are no locks. */
function holdLock(name: string, lead: () => void): Election | undefined {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return undefined;
  let resign = (): void => undefined;
  const held = new Promise<void>((done) => {
    resign = done;
  });
  let isResigned = false;
  locks
    .request(name, () => {
      if (isResigned) return undefined;
      lead();
      return held;
    })
    // Refused, as where a frame has no origin: no other window can hold it either.
    .catch(() => {
      lead();
    });
  return {
    look: () => undefined,
    // A frozen page holds no lock: browsers do not freeze one that does.
    ledAt: () => undefined,
    resign() {
      isResigned = true;
      resign();
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
