/**
 * Whether an address from the launch data may be followed: absolute, without a user name or
 * password (`fetch` throws on one), over `https:`. Plain `http:` only on this machine: credentials
 * and what a learner did would travel in the clear.
 */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password) return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Whether a text may be sent as a header: a line break in it makes every request throw. */
export function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text.trim());
}
