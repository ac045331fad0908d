import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { hillsAt } from '#ui/drawings/hills.ts';
import { pathData } from '#ui/drawings/path-data.ts';
import type { PlantParameters } from '#ui/drawings/plant.ts';
import type { SunParameters } from '#ui/drawings/sun.ts';
import { element, ink, placed, reuse } from '#ui/drawings/svg.ts';

/** A garden in cross-section: sky, hills and plants above the ground, roots in the soil below. */
export type Garden = {
  width: number;
  height: number;
  ground: number;
  sun: SunParameters;
  /** Height of the far hills. */
  hills: number;
  clouds: readonly Spot[];
  trees: readonly Spot[];
  plants: readonly (PlantParameters & { x: number; scale: number })[];
};

type Spot = { x: number; y: number; scale: number };

/** What a garden reuses. */
export function defineGarden(id: string, { plants }: Garden): string {
  const gradient = (name: string, from: string, to: string) =>
    element(
      'linearGradient',
      { id: `${id}-${name}`, x2: 0, y2: 1 },
      element('stop', { 'stop-color': ink(from) }),
      element('stop', { offset: 1, 'stop-color': ink(to) }),
    );
  const glow = element(
    'radialGradient',
    { id: `${id}-glow` },
    element('stop', { offset: '.2', 'stop-color': ink('sun-glow'), 'stop-opacity': '.9' }),
    element('stop', { offset: 1, 'stop-color': ink('sun-glow'), 'stop-opacity': 0 }),
  );
  return (
    gradient('sky', 'sky-top', 'sky-bottom') +
    gradient('soil', 'soil', 'soil-2') +
    glow +
    element('path', { id: `${id}-tuft`, d: 'M-5 0-10-8-2-2 0-11 2-2 9-7 5 0Z' }) +
    definePlants(id, plants)
  );
}

/** The whole garden, its top left corner at 0,0. */
export function drawGarden(id: string, garden: Garden): string {
  return drawSky(id, garden) + drawGround(id, garden) + garden.plants.map(({ x, scale, ...plant }) =>
    element('g', { transform: placed(x, garden.ground, scale) }, drawPlant(id, plant))).join('');
}

function drawSky(id: string, { width, ground, sun, hills, clouds, trees }: Garden): string {
  const { far, near } = hillsAt(width, ground, hills);
  return (
    element('path', { d: pathData`M0 0H${width}V${ground}H0Z`, fill: `url(#${id}-sky)` }) +
    element('circle', { cx: sun.x, cy: sun.y, r: sun.glow, fill: `url(#${id}-glow)` }) +
    element('circle', { cx: sun.x, cy: sun.y, r: sun.r, fill: ink('sun') }) +
    element(
      'g',
      { fill: ink('cloud'), opacity: '.85' },
      ...clouds.map(({ x, y, scale }) =>
        element('path', {
          d: 'M-34 12A12 12 0 0 1-30-11 20 20 0 0 1 7-16 15 15 0 0 1 27-6 9 9 0 0 1 32 12Z',
          transform: placed(x, y, scale),
        }),
      ),
    ) +
    element('path', { d: far, fill: ink('hill') }) +
    element(
      'g',
      { fill: ink('tree') },
      ...trees.map(({ x, y, scale }) =>
        element('path', { d: 'M-1.5 0V-8C-13-8-12-36 0-36S13-8 1.5-8V0Z', transform: placed(x, y, scale) }),
      ),
    ) +
    element('path', { d: near, fill: ink('hill-2') })
  );
}

function drawGround(id: string, { width, height, ground, plants }: Garden): string {
  const waves = Math.round(width / 56);
  const wave = width / waves / 2;
  const edge = pathData`M0 ${ground - 3}H${width}V${ground + 5}` + Array.from({ length: waves }, () => pathData`q${-wave / 2} 6 ${-wave} 0t${-wave} 0`).join('');
  const tufts = plants.slice(0, 6).map(({ x }, index) =>
    reuse(`${id}-tuft`, { x: x + (index % 2 ? 30 : -34), y: ground }),
  );
  const rows = [0.3, 0.55, 0.8].map((share, row) => pathData`M${row * 37} ${ground + (height - ground) * share}L${width} ${ground + (height - ground) * (0.5 + row * 0.12)}`);
  return (
    element('path', { d: pathData`M0 ${ground}H${width}V${height}H0Z`, fill: `url(#${id}-soil)` }) +
    element('path', {
      d: rows.join(''),
      stroke: ink('pebble'),
      'stroke-width': 6,
      'stroke-linecap': 'round',
      'stroke-dasharray': '0 94 9 141 4 172',
    }) +
    element('g', { fill: ink('grass') }, element('path', { d: `${edge}Z` }), ...tufts)
  );
}
