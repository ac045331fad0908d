/** How many words a text has: runs of characters between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
