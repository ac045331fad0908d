/**
 * Opens links to other sites in a tab of their own. In a frame most sites refuse to be shown, and
 * the learner would stand before an empty frame with no way back to the course.
 */
export function openOutside(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && link.origin !== location.origin && link.href.startsWith('http')) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  });
}
