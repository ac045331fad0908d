import type { LaunchWords } from './launch-settings.ts';
import { copyButton, write } from './screen.ts';
import { formatTrace, noTrace } from './trace.ts';
import type { Trace } from './trace.ts';

/**
 * Returns the trace of this launch, which shows each call below the course. It forgets everything
 * unless the address of this page, or of a page of the portal around it, asks for `?debug`.
 */
export function showTrace(words: LaunchWords): Trace {
  if (!windowsAround().some(asksForDebug)) return noTrace;
  const panel = document.createElement('details');
  panel.id = 'trace';
  const lines = write('pre', `${navigator.userAgent}\n`);
  const [copy, said] = copyButton(lines, words);
  panel.append(write('summary', words.trace), copy, said, lines);
  document.body.append(panel);
  return (line) => {
    lines.append(`${formatTrace(line, Date.now())}\n`);
  };
}

/** This window, its parent frames and its opener. */
function windowsAround(): Window[] {
  const found: Window[] = [window];
  // The parent of the topmost window is that window itself.
  for (let one: Window = window; one.parent !== one; one = one.parent) found.push(one.parent);
  return window.opener ? [...found, window.opener as Window] : found;
}

function asksForDebug(where: Window): boolean {
  try {
    return new URLSearchParams(where.location.search).has('debug');
  } catch {
    return false; // A page of another site does not show its address.
  }
}
