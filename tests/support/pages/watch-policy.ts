import type { BrowserContext } from '@playwright/test';

/**
 * Collects what the content security policy refuses and every error of a script, in all pages and
 * frames of a context that are opened from now on.
 */
export async function watchPolicy(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { documentURI, effectiveDirective, blockedURI, sample, sourceFile } = event;
      const page = documentURI.split('/').at(-1) ?? '';
      console.error(`policy: ${page}: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`);
    });
  });
  context.on('console', (message) => {
    const text = message.text();
    if (/^policy: |Content Security Policy|Trusted(?:HTML|Script)/.test(text)) refused.push(text);
  });
  context.on('weberror', (error) => refused.push(error.error().message));
  return refused;
}
