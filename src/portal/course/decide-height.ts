/** So much room to spare, in CSS pixels, is not worth a jump of the host's page. */
const slack = 8;
/** More often than this in a second, a page becomes lower only in answer to its own frame. */
const turns = 3;
const second = 1000;

/** What was measured of a page, in CSS pixels. */
export type Measured = { readonly height: number; readonly width: number };

/**
 * Decides whether a measured height is told to the host. Too little room always is. A host that
 * follows may change the content again: of two heights in turns, the greater one stays.
 */
export function decideHeight(): (measured: Measured, now: number) => number | undefined {
  let told = 0;
  let lastWidth = 0;
  let lowered: number[] = [];
  return ({ height, width }, now) => {
    // Another width is the reader's or the host's doing, and every height is new.
    lowered = width === lastWidth ? lowered.filter((at) => now - at < second) : [];
    lastWidth = width;
    if (height <= told) {
      if (told - height < slack || lowered.length >= turns) return undefined;
      lowered.push(now);
    }
    told = height;
    return told;
  };
}
