import { test } from '@playwright/test';
import { usedPages } from '../../support/pages/page-states.ts';
import { playTranslated } from '../../support/pages/play-translated.ts';

for (const state of usedPages)
  test(`Translated by the browser, ${state.name} goes on as it does untranslated`, async ({
    page,
  }) => {
    test.slow();
    await playTranslated(page, state, 15);
  });
