/** About `length` characters of a text around the first word of the query, cut at words. */
export function excerpt(text: string, query: string, length = 160): string {
  if (text.length <= length) return text;
  const [first = ''] = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = Math.max(0, text.toLowerCase().indexOf(first));
  const from = Math.max(0, Math.min(found - length / 3, text.length - length));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
