/**
 * Opens links to other sites in a tab of their own. In a frame most sites refuse to be shown, and
 * the learner would be left with an empty frame and no way back to the course.
 * @param onBlocked Called with the link where the frame does not allow new windows (a `sandbox`
 * without `allow-popups`; HTML, "Sandboxing").
 */
export function openOutside(page: Document, onBlocked: (link: HTMLAnchorElement) => void): void {
  page.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin === location.origin || !link.href.startsWith('http')) return;
    // Opened by hand, because only then a refusal is known.
    event.preventDefault();
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else onBlocked(link);
  });
}
