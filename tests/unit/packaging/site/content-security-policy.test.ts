import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addContentSecurityPolicy } from '#packaging/site/content-security-policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const charset = '<meta charset="utf-8">';
const policyOf = (html: string) => /content-security-policy" content="([^"]*)"/.exec(html)?.[1];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('The content security policy of a page', () => {
  it('allows what comes from here and nothing else', () => {
    expect(policyOf(addContentSecurityPolicy(page(charset)))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
        "frame-src 'self'; manifest-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types roots-and-reach",
    );
  });

  it('stands directly after the charset, before anything that it should guard', () => {
    const html = addContentSecurityPolicy(page(`<script>a()</script>${charset}<title>a</title>`));
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><script>a\(\)<\/script><title>/,
    );
  });

  it('allows each script and style in the page by its hash', () => {
    const body =
      '<script type="module">b()</script><script>a()</script><template><style>p{}</style></template>';
    const policy = policyOf(addContentSecurityPolicy(page(`${charset}<script>a()</script>`, body)));
    expect(policy).toContain(`script-src 'self' ${hash('a()')} ${hash('b()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
    expect(policy).not.toContain('unsafe');
  });

  it('needs no hash for data and for scripts in files', () => {
    const body = '<script type="application/json">{}</script><script src="assets/a.js"></script>';
    expect(policyOf(addContentSecurityPolicy(page(charset, body)))).toContain("script-src 'self';");
  });

  it('is written once, however often', () => {
    const once = addContentSecurityPolicy(page(charset));
    expect(addContentSecurityPolicy(once)).toBe(once);
  });

  it('cannot be written into a page that does not name its charset', () => {
    expect(() => addContentSecurityPolicy(page('<title>a</title>'))).toThrow(
      'has no <meta charset="utf-8">',
    );
  });
});
