import type { SaidFigure } from './model/say-figures.ts';

/** Puts figures into their places, and the plant of each objective beside it. */
export function fillIn(
  root: HTMLElement,
  part: string,
  said: Readonly<Record<string, SaidFigure>>,
): void {
  for (const place of root.querySelectorAll<HTMLElement>(`${part} [data-figure]`)) {
    const figure = said[place.dataset['figure'] ?? ''];
    if (!figure) continue;
    const text = place.querySelector('[data-text]') ?? place;
    text.textContent = figure.text;
    if (figure.level === undefined) continue;
    place.dataset['level'] = figure.level;
    place.querySelector('use')?.setAttribute('href', `#record-${figure.level}`);
  }
}
