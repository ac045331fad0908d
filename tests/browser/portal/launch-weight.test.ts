import { expect, test } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf, portalFormats } from '../../support/portals/packages.ts';

test('The script of each launch page weighs at most 14.75 KB, is classic, and lies beside the page', () => {
  for (const format of portalFormats) {
    const files = filesOf(format);
    const page = new TextDecoder().decode(files.get('index.html'));
    const scripts = [...page.matchAll(/<script(?<attributes>[^>]*)>/g)].map(
      ({ groups }) => groups!['attributes'],
    );
    expect(scripts).toEqual([' type="application/json" id="settings"', ' src="launch.js"']);
    expect(page).not.toMatch(/<style|'sha256-/);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const weight = brotliCompressSync(files.get('launch.js')!, { params }).length;
    expect(weight, format).toBeLessThanOrEqual(14.75 * 1024);
  }
});
