import { isEnvelope } from './is-envelope.ts';
import type { HostMessage } from './messages.ts';

/** Reads what came from a host. Undefined for what is not ours or not whole. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (!isEnvelope(data)) return undefined;
  const { type, seq } = data;
  switch (type) {
    case 'host?':
      return { type, seq };
    case 'welcome': {
      const { mode, keeps, saved = [], left, sizes, ends } = data;
      if (mode !== 'normal' && mode !== 'review' && mode !== 'browse') return undefined;
      if (keeps !== 'portal' && keeps !== 'page' && keeps !== 'nothing') return undefined;
      if (!Array.isArray(saved)) return undefined;
      const states: readonly unknown[] = saved.slice(0, 9);
      const [grows, ending] = [sizes === true, ends === true];
      return { type, seq, mode, keeps, saved: states, left, sizes: grows, ends: ending };
    }
    case 'saved': {
      const { ok, here, ended, unknown } = data;
      if (typeof ok !== 'boolean') return undefined;
      return {
        type,
        seq,
        ok,
        here: here === true,
        ended: ended === true,
        ...(unknown === true && { unknown }),
      };
    }
    default:
      return undefined;
  }
}
