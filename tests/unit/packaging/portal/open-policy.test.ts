import { describe, expect, it } from 'vitest';
import { trustedTypesOnly } from '#packaging/site/content-security-policy.ts';
import { openPolicy } from '#packaging/portal/open-policy.ts';

const page = `<meta content="default-src 'none'; script-src 'self' 'sha256-x='; connect-src 'self'; base-uri 'none'; ${trustedTypesOnly}">`;

describe('The policy of a launch page', () => {
  it('lets a SCORM player write its API and HTML into the page, and that API send requests', () => {
    for (const standard of ['scorm12', 'scorm2004'] as const)
      expect(openPolicy(page, standard)).toBe(
        `<meta content="default-src 'none'; ` +
          `script-src 'self' 'unsafe-inline' https: http: file: blob: data:; ` +
          `connect-src 'self' https: http: file: blob: data:; base-uri 'none'">`,
      );
  });

  it('lets requests go to record stores over https and on this machine, and no script come from anywhere', () => {
    for (const standard of ['cmi5', 'xapi'] as const)
      expect(openPolicy(page, standard)).toBe(
        page.replace(
          `connect-src 'self'`,
          `connect-src 'self' https: http://localhost:* http://127.0.0.1:*`,
        ),
      );
  });
});
