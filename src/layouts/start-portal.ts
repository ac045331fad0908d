import { findSession } from '#progress/device/frame-session.ts';
import { saveStatus } from '#progress/device/save-status.ts';
import { runTemplate } from './run-template.ts';

/**
 * In a frame, looks for a host that keeps the progress. On its own, a page loads nothing for it; in
 * a package, where a mark in its head names the launch page, it offers to start from there.
 */
export function startPortal(page: Document): void {
  if (window.parent === window) {
    if (page.querySelector('meta[name="launch"]')) saveStatus.set('own-file');
    return;
  }
  runTemplate(page, 'join-host', () => {
    if (findSession() !== undefined) saveStatus.set('unsaved');
  });
}
