/** Writes bits into bytes, the lowest bit first, as RFC 1951 (3.1.1) asks. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #rest = 0;
  #used = 0;

  /** Writes the lowest bits of a number, at most 16. */
  write(value: number, bits: number): void {
    this.#rest |= value << this.#used;
    this.#used += bits;
    while (this.#used >= 8) {
      this.#bytes.push(this.#rest & 255);
      this.#rest >>>= 8;
      this.#used -= 8;
    }
  }

  /** What was written; the last byte is filled up with zeros. */
  finish(): Uint8Array {
    if (this.#used > 0) this.write(0, 8 - this.#used);
    return Uint8Array.from(this.#bytes);
  }
}
