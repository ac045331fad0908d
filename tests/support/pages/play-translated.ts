import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { PageState } from './page-states.ts';
import { fixChance, translatePage } from './translate-page.ts';
import { waitForIslands } from './wait-for-islands.ts';

const others = '[data-print], [data-import], [data-export], :disabled';
const pressed = `main :is(button, summary, input[type="radio"]):not(${others})`;
const used = `main :is(button, summary, select, textarea, input:not([type="file"])):not(${others})`;

/**
 * Opens a page twice, translated by the browser and as it is, uses both in the same way, and expects
 * that both say the same after each step, and that no script fails. Presses, and writes into fields
 * if `writes`.
 */
export async function playTranslated(
  page: Page,
  { open }: PageState,
  steps: number,
  writes = true,
): Promise<void> {
  const controls = writes ? used : pressed;
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // A package that is not there is offered in words; React tells its faults here.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      faults.push(message.text());
  });
  const { baseURL = '' } = test.info().project.use;
  const other = await page.context().browser()!.newPage({ baseURL, reducedMotion: 'reduce' });
  await fixChance(page);
  await fixChance(other);
  await translatePage(page);
  for (const one of [page, other]) {
    await open(one);
    await waitForParts(one);
  }
  expect(await page.locator('font').count()).toBeGreaterThan(0);
  for (let step = 0; step < steps; step += 1) {
    // What is loaded may come later to one of them, and may change controls without a word.
    await expect(async () => {
      expect(await listWords(page), `after ${step} steps`).toEqual(await listWords(other));
      expect(await listControls(page, controls)).toEqual(await listControls(other, controls));
    }).toPass({ timeout: 5000 });
    const name = await use(other, controls, step);
    if (name === undefined) break;
    expect(await use(page, controls, step)).toBe(name);
  }
  expect(faults).toEqual([]);
  await other.close();
}

/**
 * Presses one of the controls that show, or writes into it: the one further on with each step.
 * Returns its name.
 */
function use(page: Page, controls: string, step: number): Promise<string | undefined> {
  return page.locator(controls).evaluateAll(async (all, turn) => {
    const shown = all.filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const control = shown[(turn * 5 + 2) % Math.max(1, shown.length)];
    if (!(control instanceof HTMLElement)) return undefined;
    const write = (text: string): void => {
      // React hears of a value only when it is set as the browser does.
      const own = Object.getPrototypeOf(control) as object;
      Object.getOwnPropertyDescriptor(own, 'value')?.set?.call(control, text);
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    };
    const type = control.getAttribute('type') ?? 'text';
    if (control instanceof HTMLSelectElement)
      write(control.options[turn % control.options.length]?.value ?? '');
    else if (control instanceof HTMLTextAreaElement) write(`Words of step ${turn}`);
    else if (!(control instanceof HTMLInputElement) || /radio|checkbox|button|submit/.test(type))
      control.click();
    else
      write(
        { date: '2026-02-03', time: '10:00', range: '30', number: '3' }[type] ?? `Word ${turn}`,
      );
    // What follows may come with the next frames, or be loaded.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return control.innerText || control.id || type;
  }, step);
}

/** Lets everything come that takes the place of a plain form: nothing changes by itself between two steps. */
async function waitForParts(page: Page): Promise<void> {
  await waitForIslands(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.activity:has(astro-island)')].every((board) =>
      board.querySelector('[data-folded]'),
    ),
  );
}

/** The controls that show, as `use` counts them. */
function listControls(page: Page, controls: string): Promise<string[]> {
  return page
    .locator(controls)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => `${one.tagName} ${one.getAttribute('type') ?? ''} ${one.textContent}`),
    );
}

/** The words that show. Lines do not count: where a text is an element, innerText may break there. */
function listWords(page: Page): Promise<string[]> {
  return page.evaluate(() => document.body.innerText.split(/\s+/));
}
