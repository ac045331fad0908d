/** What a zip says about one of its files, read from its bytes (APPNOTE 4.3.7 and 4.3.12). */
export type ZipEntry = {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** Bit 3 says that sizes follow the data, which some portals cannot read. */
  readonly flags: number;
  /** Date and time as MS-DOS tells them: local, without a zone. */
  readonly time: number;
};

const centralMark = 0x02014b50;
const endMark = 0x06054b50;

/** Lists the files of a zip in the order of its directory, each as its own head describes it. */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== endMark) throw new Error('The zip ends with something else.');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === centralMark) {
    const nameLength = view.getUint16(at + 28, true);
    const head = view.getUint32(at + 42, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(head + 8, true),
      flags: view.getUint16(head + 6, true),
      time: view.getUint32(head + 10, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
