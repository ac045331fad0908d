import type { PageFormat } from '#format.ts';

/** One part of the course on a page of somebody else. */
export type Placed = {
  /** Where the course lies, with a slash at the end. */
  readonly site: string;
  /** The part, as embed.js knows it: `course`, or the name of a page. */
  readonly part: string;
  /** The file of the part. */
  readonly address: string;
  /** What screen readers say about the frame. */
  readonly title: string;
};

/** How high a frame stands that cannot follow its content. */
export const fixedHeight = 720;

/** Writes the HTML that shows a part of the course on a page of somebody else. */
export function writeSnippet(format: PageFormat, placed: Placed): string {
  return format === 'script' ? writeElement(placed) : writeFrame(placed);
}

/** A frame alone, for pages that run no script of ours. */
export function writeFrame({ site, address, title }: Placed): string {
  return (
    `<iframe src="${escape(site + address)}" title="${escape(title)}" width="100%" ` +
    `height="${fixedHeight}" style="border: 0" allow="fullscreen; clipboard-write"></iframe>`
  );
}

// The link inside shows where the script did not arrive.
function writeElement({ site, part, address, title }: Placed): string {
  const name = escape(title);
  return [
    `<script src="${escape(site)}embed.js" async></script>`,
    `<roots-and-reach src="${escape(site)}" part="${escape(part)}" title="${name}">`,
    `  <a href="${escape(site + address)}">${name}</a>`,
    `</roots-and-reach>`,
  ].join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
