import { trustedScript } from '#ui/trusted.ts';

/** Delay before a script that did not come is asked for again, in milliseconds. */
const retryDelayMs = 5000;

/**
 * Runs a script that lies in a template, where nothing runs, so that only the pages that need it pay
 * for it. (An `import()` would bring a loader of Vite that is larger than most of these scripts.) A
 * script that does not come is asked for again, under another address: browsers remember failures.
 */
export function runTemplate(page: Document, id: string, onFail?: () => void, tries = 0): void {
  const template = page.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (!template) return;
  const content = page.importNode(template.content, true);
  for (const script of content.querySelectorAll('script')) {
    if (tries > 0) script.src = trustedScript(`${script.src}?again=${tries}`);
    script.addEventListener('load', () => {
      delete page.documentElement.dataset['late'];
    });
    script.addEventListener('error', () => {
      onFail?.();
      setTimeout(runTemplate, retryDelayMs * Math.min(tries + 1, 12), page, id, onFail, tries + 1);
    });
  }
  page.body.append(content);
}
