/**
 * Speculation rules: the page that a pointer rests on is fetched ahead, as HTML alone, and only where
 * the browser thinks it worth its price; with save-data it does not. Nothing runs before it is opened.
 */
export const nextPages = JSON.stringify({
  prefetch: [{ where: { href_matches: './*.html' }, eagerness: 'moderate' }],
});
