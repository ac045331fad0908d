import type { LaunchSettings } from './launch-settings.ts';

/** The settings that lie in the launch page. */
export function readSettings(page: Document): LaunchSettings {
  return JSON.parse(page.querySelector('#settings')?.textContent ?? '') as LaunchSettings;
}
