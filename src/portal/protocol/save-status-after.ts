import type { SaveStatus } from '#progress/save-status.ts';
import type { HostMessage, Keeps } from './messages.ts';

type Saved = Extract<HostMessage, { readonly type: 'saved' }>;

/** Where progress is kept, after what the host said about storing it. */
export function saveStatusAfter({ ok, here, ended, unknown }: Saved, keeps: Keeps): SaveStatus {
  if (keeps === 'nothing') return 'alone';
  if (ok) return keeps === 'portal' ? 'in-portal' : 'in-page';
  if (ended) return 'ended';
  if (unknown) return 'unconfirmed';
  return here ? 'unsaved-here' : 'unsaved';
}
