import { isRecord, parseJson } from '#progress/guards.ts';
import { courseKeys, keepText, readText } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';

/** How the learner wants the course to look and move. It stays on the device. */
export type Settings = {
  readonly look: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'less';
};

/** The key of the settings. The script in the head of every page reads it too. */
const settingsKey = `${courseKeys}settings`;

/** Returns the settings. Whatever is missing, invalid or blocked follows the system. */
export function readSettings(storage: FindStorage): Settings {
  const found = parseJson(readText(storage, settingsKey) ?? '');
  const { look, motion } = isRecord(found) ? found : {};
  return {
    look: look === 'light' || look === 'dark' ? look : 'system',
    motion: motion === 'less' ? motion : 'system',
  };
}

/** Saves the settings. Returns false if storage is blocked or full. */
export function keepSettings(storage: FindStorage, settings: Settings): boolean {
  return keepText(storage, settingsKey, JSON.stringify(settings));
}

/** Writes the settings to the root element's data attributes, which the styles select. */
export function applySettings({ look, motion }: Settings, { dataset }: Dataset): void {
  if (look === 'system') delete dataset['theme'];
  else dataset['theme'] = look;
  if (motion === 'system') delete dataset['motion'];
  else dataset['motion'] = motion;
}

type Dataset = { readonly dataset: Record<string, string | undefined> };
