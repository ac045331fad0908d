/**
 * Speculation rules: the page that a pointer rests on is fetched ahead, as HTML alone, and only where
 * the browser thinks it worth its price; with save-data it does not. Nothing runs before it is opened.
 */
export const nextPages = JSON.stringify({
  prefetch: [{ where: { href_matches: './*.html' }, eagerness: 'moderate' }],
});

/**
 * A style for the head of every page: the next page fades in, unless less movement is asked for. In a
 * stylesheet it is read too late: Chromium asks a long page for it before its files have come.
 */
export const fadeIn =
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
