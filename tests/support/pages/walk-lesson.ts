import { expect } from '@playwright/test';
import type { Frame, Keyboard, Page } from '@playwright/test';
import { words } from '../content/course-content.ts';

/** What a learner does at the place where the focus is. */
type Deed = 'card' | 'press' | 'switch' | 'write' | 'slide' | 'wait' | 'finish' | 'none';

/**
 * Goes through a lesson with the keyboard alone, as a learner does: Tab to the next place, and do what
 * it asks for. Every activity is done, every question answered, every field has `text` in it. Ends with
 * the focus on the link that finishes the lesson.
 */
export async function walkLesson(
  keyboard: Keyboard,
  place: Page | Frame,
  text: string,
): Promise<void> {
  const skips = [words.activity.showAll, words.activity.tryIt];
  for (let steps = 0; steps < 900; steps += 1) {
    switch (await place.evaluate(readPlace, skips)) {
      case 'finish':
        return;
      case 'wait':
        await expect.poll(() => place.evaluate(readPlace, skips)).not.toBe('wait');
        break;
      case 'card':
        await keyboard.press('ArrowRight');
        await keyboard.press('Enter');
        // The focus goes to the next card with the next frame.
        await place.evaluate(() => new Promise(requestAnimationFrame));
        break;
      case 'press':
        await keyboard.press('Enter');
        break;
      case 'switch':
        await keyboard.press('Space');
        break;
      case 'write':
        await keyboard.type(text);
        break;
      case 'slide':
        await keyboard.press('End');
        break;
      case 'none':
        await keyboard.press('Tab');
        break;
    }
  }
  throw new Error('The end of the lesson was not reached.');
}

// Runs in the page, so it brings along whatever it needs.
function readPlace(skips: readonly string[]): Deed {
  const here = document.activeElement;
  if (!here || here === document.body) return 'none';
  if (here.matches('[data-finish]')) return 'finish';
  const activity = here.closest('.activity');
  if (here.closest('astro-island[ssr]') && (activity ?? here.closest('[data-option]')))
    return 'wait';
  if (activity && !activity.querySelector('[data-folded]')) return 'wait';
  if (here.matches('textarea, [data-plan] input:not([type])') && isEmpty(here)) return 'write';
  if (here.matches('[data-plan] input[type="text"]') && isEmpty(here)) return 'write';
  if (here.matches('[data-option] > button:not([aria-pressed="true"])')) return 'press';
  if (!activity && !here.closest('main')) return 'none';
  if (here.matches('[role="switch"][aria-checked="false"]')) return 'switch';
  if (here.matches('[data-hand] [data-card]')) return 'card';
  if (here.matches('[data-reasons] input:not(:checked)'))
    return here.closest('[data-reasons]')?.querySelector('input:checked') ? 'none' : 'switch';
  if (here.matches('[data-reasons] button')) return 'press';
  if (activity && here.matches('input[type="range"]') && !isAtEnd(here)) return 'slide';
  if (here.matches('.prose .button.primary:not([aria-disabled="true"])') && !here.closest('nav'))
    return here.closest('[data-plan], .analogy') ? 'none' : 'press';
  const isVote = activity && here.matches('[role="group"] .reveal > button');
  return isVote && !skips.includes(here.textContent.trim()) ? 'press' : 'none';

  function isEmpty(field: Element): boolean {
    return (field as HTMLInputElement).value === '';
  }
  function isAtEnd(field: Element): boolean {
    return (field as HTMLInputElement).value === (field as HTMLInputElement).max;
  }
}
