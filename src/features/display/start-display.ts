import { applySettings, keepSettings, readSettings } from '#progress/device/settings.ts';
import type { Settings } from '#progress/device/settings.ts';

const storage = (): Storage => localStorage;

/** Shows the display menu and lets the learner choose the look and the movement. */
export function startDisplay(page: Document): void {
  const chosen = readSettings(storage);
  // As boot-display.ts does before the first paint, unless a portal refuses scripts inside pages.
  if (parent !== self) page.documentElement.dataset['framed'] = '';
  applySettings(chosen, page.documentElement);
  const menu = page.querySelector<HTMLElement>('[data-display]');
  const form = menu?.querySelector('form');
  if (!menu || !form) return;
  delete menu.dataset['waiting'];

  for (const input of form.querySelectorAll('input'))
    input.checked = chosen[input.name as keyof Settings] === input.value;

  form.addEventListener('change', () => {
    const choice = new FormData(form);
    const settings: Settings = {
      look: readLook(choice.get('look')),
      motion: choice.get('motion') === 'less' ? 'less' : 'system',
    };
    applySettings(settings, page.documentElement);
    keepSettings(storage, settings);
  });
}

function readLook(value: FormDataEntryValue | null): Settings['look'] {
  return value === 'light' || value === 'dark' ? value : 'system';
}
