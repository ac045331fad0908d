import type { ReportRow } from './report-bank.ts';

/** Returns the report as a page of HTML that needs no other file. `title` and rows are plain text. */
export function drawReport(title: string, rows: readonly ReportRow[]): string {
  const lines = rows.map(({ name, value, share, goal = '', isMet }) => {
    const bar =
      share === undefined
        ? ''
        : `<svg viewBox="0 0 100 6" width="160" height="10" aria-hidden="true"><rect width="100" height="6" fill="#e4e8e1"/><rect width="${(100 * share).toFixed(1)}" height="6" fill="#17713f"/></svg>`;
    const verdict = isMet === undefined ? '' : isMet ? 'met' : '<b>missed</b>';
    const cells = [escape(value), bar, escape(goal), verdict].map((cell) => `<td>${cell}</td>`);
    return `<tr><th scope="row">${escape(name)}</th>${cells.join('')}</tr>`;
  });
  const heads = ['What', 'Measured', 'Share', 'Goal', '']
    .map((head) => `<th>${head}</th>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{text-align:start;padding:.3rem .8rem .3rem 0;border-block-end:1px solid #d8ddd5;font-weight:400}thead th{font-weight:700}</style>
<h1>${escape(title)}</h1>
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
