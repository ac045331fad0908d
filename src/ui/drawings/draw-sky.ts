import type { Garden } from './garden.ts';
import { hillsAt } from './hills.ts';
import { pathData } from './path-data.ts';
import { element, fade, ink, placed } from './svg.ts';

const cloud = 'M-34 12A12 12 0 0 1-30-11 20 20 0 0 1 7-16 15 15 0 0 1 27-6 9 9 0 0 1 32 12Z';
const tree = 'M-1.5 0V-8C-13-8-12-36 0-36S13-8 1.5-8V0Z';

/** The light of the sky and the glow of the sun. */
export function defineSky(id: string): string {
  const near = element('stop', { offset: 0.2, 'stop-color': ink('sun-glow'), 'stop-opacity': 0.9 });
  const far = element('stop', { offset: 1, 'stop-color': ink('sun-glow'), 'stop-opacity': 0 });
  return (
    fade(`${id}-sky`, { 'stop-color': ink('sky-top') }, { 'stop-color': ink('sky-bottom') }) +
    element('radialGradient', { id: `${id}-glow` }, near, far)
  );
}

/** Sky, sun, clouds and hills, down to the ground. */
export function drawSky(id: string, garden: Garden): string {
  return drawAir(`${id}-sky`, garden) + drawSun(id, garden) + drawLand(garden);
}

/** The air alone, in a gradient of this name. */
export function drawAir(gradient: string, { width, ground }: Garden): string {
  return element('path', {
    d: pathData`M0 0H${width}V${ground}H0Z`,
    fill: `url(#${gradient})`,
  });
}

/** The sun and its glow. */
export function drawSun(id: string, { sun: { x, y, r, glow } }: Pick<Garden, 'sun'>): string {
  const place = { cx: x, cy: y };
  return (
    element('circle', { ...place, r: glow, fill: `url(#${id}-glow)` }) +
    element('circle', { ...place, r, fill: ink('sun') })
  );
}

/** What stands before the sun: clouds, hills and trees, by day or in the colours of dusk. */
export function drawLand(
  { width, ground, clouds, trees, hills: rise }: Garden,
  time: 'day' | 'dusk' = 'day',
): string {
  const hills = hillsAt(width, ground, rise);
  const tone = (token: string) => ink(time === 'dusk' ? `dusk-${token}` : token);
  return (
    element(
      'g',
      { fill: tone('cloud') },
      ...clouds.map(({ x, y, scale }) =>
        element('path', { d: cloud, transform: placed(x, y, scale) }),
      ),
    ) +
    element('path', { d: hills.far, fill: tone('hill') }) +
    element(
      'g',
      { fill: tone('tree') },
      ...trees.map(({ x, y, scale }) =>
        element('path', { d: tree, transform: placed(x, y, scale) }),
      ),
    ) +
    element('path', { d: hills.near, fill: tone('hill-2') })
  );
}
