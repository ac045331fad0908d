import { isRecord, parseJson } from '#progress/guards.ts';
import { courseKeys, keepText, readText } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';

/** How the learner wants the course to look and move. It stays on the device. */
export type Settings = {
  readonly look: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'less';
};

/** Where settings are kept. The script in the head of every page reads the same key. */
const settingsKey = `${courseKeys}settings`;

/** Reads the settings; what is missing, broken or blocked follows the system. */
export function readSettings(storage: FindStorage): Settings {
  const found = parseJson(readText(storage, settingsKey) ?? '');
  const { look, motion } = isRecord(found) ? found : {};
  return {
    look: look === 'light' || look === 'dark' ? look : 'system',
    motion: motion === 'less' ? motion : 'system',
  };
}

/** Keeps the settings and says whether they are kept. */
export function keepSettings(storage: FindStorage, settings: Settings): boolean {
  return keepText(storage, settingsKey, JSON.stringify(settings));
}

/** Puts the settings on the root element, where the styles find them. */
export function applySettings({ look, motion }: Settings, { dataset }: Dataset): void {
  if (look === 'system') delete dataset['theme'];
  else dataset['theme'] = look;
  if (motion === 'system') delete dataset['motion'];
  else dataset['motion'] = motion;
}

type Dataset = { readonly dataset: Record<string, string | undefined> };
