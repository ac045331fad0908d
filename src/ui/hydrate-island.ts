import { createElement, memo } from 'react';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { trusted } from './trusted.ts';

/** The element that browsers put around what they have translated. */
const translated: string = 'font';

type Slots = Readonly<Record<string, string | undefined>>;

/**
 * Starts the React component of an island, in place of the client of @astrojs/react. React takes over
 * a page only if it finds the texts that it wrote, so what a browser's translator has put in their
 * place is taken back first; and it happens in one go, before the translator can answer. Texts that
 * cannot be had back are drawn anew.
 */
// Astro takes the default export of a renderer.
// eslint-disable-next-line no-restricted-syntax
export default function hydrateIsland(island: HTMLElement) {
  return (
    component: ComponentType<Record<string, unknown>>,
    props: Record<string, unknown>,
    { default: children, ...slots }: Slots,
    { client }: { readonly client: string },
  ): void => {
    if (!island.hasAttribute('ssr')) return;
    for (const [name, html = ''] of Object.entries(slots))
      props[name] = createElement(StaticHtml, { name, html });
    const content = createElement(
      component,
      props,
      children === undefined ? undefined : createElement(StaticHtml, { html: children }),
    );
    // Heard by layouts/survive-translation.ts.
    island.dispatchEvent(new Event('roots-and-reach:original-texts', { bubbles: true }));
    const plain = [...island.cloneNode(true).childNodes];
    const onUncaughtError = (error: unknown): void => {
      giveBack(island, plain, error);
    };
    if (client === 'only' || hasForeignTexts(island)) {
      island.replaceChildren();
      flushSync(() => {
        createRoot(island, { onUncaughtError }).render(content);
      });
    } else {
      const identifierPrefix = island.getAttribute('prefix') ?? '';
      flushSync(() => {
        hydrateRoot(island, content, { identifierPrefix, onUncaughtError });
      });
    }
  };
}

/**
 * Puts back what was built into the page, after an error in a component has emptied its island. It is
 * told as Astro tells of one that could not be loaded: layouts/watch-islands.ts says so and tries again.
 */
function giveBack(island: HTMLElement, plain: readonly ChildNode[], error: unknown): void {
  // React is still at work here, and Astro has yet to say that the island is there.
  setTimeout(() => {
    island.replaceChildren(...plain.map((node) => node.cloneNode(true)));
    island.setAttribute('ssr', '');
    const failure = { bubbles: true, cancelable: true, detail: { error } };
    island.dispatchEvent(new CustomEvent('astro:hydration-error', failure));
    reportError(error);
  });
}

/** Whether a translator's elements are still there; what lies in a slot is none of React's business. */
function hasForeignTexts(island: HTMLElement): boolean {
  return [...island.querySelectorAll<HTMLElement>(translated)].some(
    (text) => !text.closest('astro-slot'),
  );
}

/** HTML that Astro wrote into an island. React leaves it as it is. */
const StaticHtml = memo(function StaticHtml({ html, name }: { html: string; name?: string }) {
  return createElement('astro-slot', {
    name,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: trusted(html),
  });
}, isAlwaysSame);

function isAlwaysSame(): boolean {
  return true;
}
