import { test } from '@playwright/test';
import { freshPages } from '../../support/pages/page-states.ts';
import { playTranslated } from '../../support/pages/play-translated.ts';

for (const state of freshPages)
  test(`Translated by the browser, ${state.name} plays and says what it says untranslated`, async ({
    page,
  }) => {
    test.slow();
    await playTranslated(page, state, 30, false);
  });
