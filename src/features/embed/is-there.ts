/** Says whether a file lies at an address; without a line, or from a file, nobody can tell. */
export async function isThere(address: string): Promise<boolean> {
  try {
    const { ok } = await fetch(address, { method: 'HEAD' });
    return ok;
  } catch {
    return false;
  }
}
