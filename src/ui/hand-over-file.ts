import { sayBlocked } from './say-blocked.ts';

/** A file for the learner to keep; `type` is a MIME type without a charset. */
export type HandedFile = { readonly text: string; readonly name: string; readonly type: string };

/**
 * Gives the learner a file. A sandboxed frame without `allow-downloads` saves nothing and does not
 * say so: in a frame the line `ifBlocked` stands after the control, with the text to copy instead.
 */
export function handOverFile(
  control: HTMLElement,
  { text, name, type }: HandedFile,
  ifBlocked: string,
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  if (window.parent !== window) sayBlocked(control, ifBlocked, text);
}
