import type { Page } from '@playwright/test';

/**
 * What is wrong with the place where the keyboard stands, in words: nobody knows where it is, it
 * has no mark, the mark can hardly be seen, it is off the screen or something lies over it.
 */
export function judgeFocus(page: Page): Promise<string[]> {
  return page.evaluate(judgePlace);
}

/** From the next page on, judges every place before the Tab key leaves it, and remembers it. */
export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(`
    ${judgePlace.toString()}
    const faults = [];
    Object.assign(window, { focusFaults: faults });
    addEventListener('keydown', ({ key }) => {
      const place = document.activeElement;
      const isFirst = document.querySelector('[data-passed]') === null;
      if (key !== 'Tab' || (place === document.body && isFirst)) return;
      faults.push(...judgePlace());
      place.setAttribute('data-passed', '');
    }, true);`);
}

/** What the watch has found wrong on this page so far. */
export function readFocusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as { focusFaults?: string[] }).focusFaults ?? ['no watch']);
}

// Runs in the page, so it brings along whatever it needs.
function judgePlace(): string[] {
  const place = document.activeElement;
  if (!place || place === document.body) return ['the keyboard is nowhere'];
  const name = `${place.tagName} “${place.textContent.trim().slice(0, 40)}”`;

  // A choice may carry its mark around itself and its words.
  const marked = [place, place.closest('label')].find((element) => element && hasMark(element));
  if (!marked) return [`${name} has no mark`];
  // Over a picture a mark has two colours, of which the page behind it says nothing.
  const isOverPicture = place.closest('[data-picture]') !== null;
  const mark = channels(getComputedStyle(marked).outlineColor);
  const contrast = contrastOf(mark, channels(behind(marked.parentElement)));
  if (contrast < 3 && !isOverPicture)
    return [`the mark of ${name} has a contrast of ${contrast.toFixed(1)}`];

  const box = place.getClientRects()[0];
  if (!box || box.width === 0) return [`${name} cannot be seen`];
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, 40) / 2];
  const top = document.elementFromPoint(x, y);
  if (!top) return [`${name} is off the screen`];
  return place.contains(top) || top.contains(place) ? [] : [`${name} lies under ${top.tagName}`];

  function hasMark(element: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  }

  function behind(element: Element | null): string {
    if (!element) return 'rgb(255 255 255)';
    const { backgroundColor } = getComputedStyle(element);
    return /, 0\)$/.test(backgroundColor) ? behind(element.parentElement) : backgroundColor;
  }

  function channels(colour: string): number[] {
    return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }

  // As in WCAG 2: relative luminance, and its ratio.
  function contrastOf(one: number[], other: number[]): number {
    const [dark = 0, bright = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  }

  function luminanceOf(rgb: number[]): number {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
