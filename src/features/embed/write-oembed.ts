import { fixedHeight, writeFrame } from './write-snippet.ts';
import type { Placed } from './write-snippet.ts';

// A width that fits the text column of most pages. The frame takes the room that it gets, but
// the standard wants a number, and a file cannot answer the width that somebody asks for.
const width = 640;

/** The file that tells an oEmbed reader about a part, see https://oembed.com. */
export function oembedFileOf(part: string): string {
  return `oembed-${part}.json`;
}

/** Describes a part for pages that turn a bare link into a frame. */
export function writeOembed(placed: Placed, provider: string): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: placed.title,
    provider_name: provider,
    provider_url: placed.site,
    cache_age: 86_400,
    html: writeFrame(placed),
    width,
    height: fixedHeight,
  });
}
