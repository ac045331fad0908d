import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';

/** Settings that an administrator changed before the package was made. */
export type ChangedSettings = Partial<Pick<LaunchSettings, 'reportFailed' | 'graded'>>;

/** Changes the settings in the launch page of an unzipped package. */
export function changeSettings(root: string, changed: ChangedSettings): void {
  const file = join(root, 'index.html');
  const page = readFileSync(file, 'utf8');
  const settings = Object.entries(changed).reduce(
    (text, [name, value]) => text.replace(RegExp(`"${name}":\\w+`), `"${name}":${String(value)}`),
    page,
  );
  writeFileSync(file, settings);
}
