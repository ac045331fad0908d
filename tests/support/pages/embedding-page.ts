import { expect } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import type { PartEvents } from '#portal/embed/part-events.ts';
import { sites } from '../serve/sites.ts';

/** Where the course lies, seen from the page of somebody else. */
export const courseAddress = sites.folder.address;

/** The tag that brings our script. */
export const scriptTag = `<script src="${courseAddress}embed.js" async></script>`;

type Heard = {
  [Name in keyof PartEvents]: {
    readonly name: Name;
    /** The id of the element that fired. */
    readonly from: string;
    readonly detail: PartEvents[Name];
  };
}[keyof PartEvents];

/** A part, written as in a snippet. */
export function partTag(part: string, id = 'it', src = courseAddress): string {
  return `<roots-and-reach id="${id}" src="${src}" part="${part}" title="A part"><a href="${src}">A link</a></roots-and-reach>`;
}

/** The page of somebody else: it writes down every event, and every fault in its own scripts. */
export function pageWith(...body: readonly string[]): string {
  const script = `
    window.heard = [];
    window.faults = [];
    addEventListener('error', ({ message }) => window.faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
    for (const name of ['ready', 'progress', 'answered', 'completed'])
      addEventListener(name, ({ target, detail }) =>
        window.heard.push({ name, from: target.id, detail }));`;
  const head = `<title>Intranet</title><link rel="icon" href="data:," /><script>${script}</script>`;
  return [head, ...body].join('\n');
}

/** What the page heard so far, without what says only how far the learner is. */
export async function listHeard(page: Page): Promise<Heard[]> {
  const heard = await listAllHeard(page);
  return heard.filter(({ name }) => name !== 'progress');
}

/** All that the page heard so far. */
export function listAllHeard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** What went wrong in the page's own scripts. */
export function listFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { faults: string[] }).faults);
}

/** The course inside the frame of an element. */
export function insideOf(page: Page, id = 'it'): FrameLocator {
  return page.locator(`#${id}`).frameLocator('iframe');
}

/** Answers a question of a check. */
export async function answer(course: FrameLocator, item: string, option: string): Promise<void> {
  const row = course.locator(`#${item} [data-option="${option}"]`);
  await row.scrollIntoViewIfNeeded();
  await expect(course.locator('astro-island').filter({ has: row })).not.toHaveAttribute('ssr');
  await row.locator('summary, button').click();
  await expect(row).toHaveAttribute('data-chosen');
}

/** Holds for a frame that is exactly as high as its content: no scroll bar, nothing cut off. */
export async function expectFit(page: Page, id = 'it'): Promise<void> {
  await expect(async () => {
    const [inner, content] = await insideOf(page, id)
      .locator('html')
      .evaluate((root) => [window.innerHeight, root.scrollHeight]);
    expect(inner).toBe(content);
    expect(inner).toBeGreaterThan(700);
  }).toPass({ timeout: 5000 });
}
