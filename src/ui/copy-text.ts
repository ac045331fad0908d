import { focusStart } from './focus-start.ts';

/**
 * Copies the text of an element, and says whether it could. Where the browser refuses (an old one,
 * a frame without the right, a site without https), the text is selected for the learner's own copy.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    focusStart(element, { block: 'nearest' });
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
