import { expect, test } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf, portalFormats } from '../../support/portals/packages.ts';

test('The script of each launch page weighs at most 6 KB, is classic, and lies in the page', () => {
  for (const format of portalFormats) {
    const page = new TextDecoder().decode(filesOf(format).get('index.html'));
    const scripts = [...page.matchAll(/<script>(?<text>[\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(page).not.toMatch(/<script[^>]+(src|type="module")/);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const weight = brotliCompressSync(scripts[0]!.groups!['text']!, { params }).length;
    expect(weight, format).toBeLessThanOrEqual(6 * 1024);
  }
});
