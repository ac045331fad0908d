import { createHash } from 'node:crypto';

/** Returns eight characters in base 36 that stand for a text or a file, as in the names of built files. */
export function shortHash(content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex');
  return BigInt(`0x${hash}`).toString(36).slice(0, 8);
}
