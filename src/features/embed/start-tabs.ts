import { focusStart } from '#ui/focus-start.ts';
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Makes sheets of the sections that tabs name: one is shown at a time. Without a script they stand
 * one below the other. Keys as in the ARIA pattern for tabs: arrows, Home and End.
 */
export function startTabs(page: Document): void {
  const list = page.querySelector<HTMLElement>('[data-tabs]');
  if (!list) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const sheetOf = (tab: HTMLElement) =>
    page.getElementById(tab.getAttribute('aria-controls') ?? '') as HTMLElement;

  const show = (shown: HTMLElement): void => {
    for (const tab of tabs) {
      const isShown = tab === shown;
      tab.ariaSelected = String(isShown);
      tab.tabIndex = isShown ? 0 : -1;
      sheetOf(tab).hidden = !isShown;
    }
  };
  const goTo = (index: number): void => {
    const tab = tabs.at(index % tabs.length) as HTMLElement;
    show(tab);
    focusStart(tab, { block: 'nearest' });
  };

  for (const [index, tab] of tabs.entries()) {
    const sheet = sheetOf(tab);
    sheet.role = 'tabpanel';
    sheet.setAttribute('aria-labelledby', tab.id);
    // It may scroll, and a keyboard must reach it then: at one stop, its own or those in it.
    sheet.tabIndex = sheet.querySelector('[tabindex]') ? -1 : 0;
    // The tab says it already.
    sheet.querySelector('h2')?.classList.add('heard');
    tab.addEventListener('click', () => {
      show(tab);
    });
    tab.addEventListener('keydown', ({ key }) => {
      const step = steps[key];
      if (step !== undefined) goTo(index + step);
      else if (key === 'Home') goTo(0);
      else if (key === 'End') goTo(-1);
    });
  }
  list.hidden = false;
  show(
    tabs.find((tab) => `#${sheetOf(tab).id}` === page.location.hash) ?? (tabs[0] as HTMLElement),
  );
}
