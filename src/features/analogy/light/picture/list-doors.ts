import { moving, still, type Part } from '#features/analogy/player/scene.ts';
import { defineDoors, drawDoor } from '#ui/drawings/draw-door.ts';
import { element, ink, reuse } from '#ui/drawings/svg.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { doorPlace, doorState, listMet, type DoorState } from './street-door.ts';

const openness: Readonly<Record<DoorState, number>> = {
  ...{ open: 1, ajar: 0.3, shut: 0, no: 0, left: 0 },
  // Less than shut: the door of a person who was just met fades in over the dark one.
  dark: -1,
};

/** Returns the definitions for the doors of the street: each state is drawn once. */
export function defineStreetDoors(id: string): string {
  const door = (state: DoorState, markup: string) => element('g', { id: `${id}-${state}` }, markup);
  const states: readonly DoorState[] = ['open', 'ajar', 'shut'];
  return (
    defineDoors(id) +
    door('dark', darkDoor) +
    states.map((state) => door(state, drawDoor(id, openness[state]))).join('') +
    door('no', drawDoor(id, openness.no) + lightInside) +
    door('left', drawDoor(id, openness.left) + card)
  );
}

const darkDoor =
  element('path', { d: 'M-4 0V-124H60V0Z', fill: ink('skirting') }) +
  element('path', { d: 'M0 0V-120H56V0Z', fill: ink('room-floor') });

/** A window in a closed door: somebody is at home, and well. */
const lightInside = element('path', { d: 'M10-108H46V-70H10Z', fill: ink('door-light') });

/** A card on a closed door, with a greeting. */
const card =
  element('path', { d: 'M9-92L45-98 48-62 12-56Z', fill: ink('shirt') }) +
  element('path', { d: 'M17-82L39-86M18-72L36-75', stroke: ink('reach'), 'stroke-width': 5 });

/** Returns one part for all doors that do not change, and one for each that does. */
export function listDoors(id: string, stage: LightStage, from: LightFrame, to: LightFrame): Part[] {
  const stays: string[] = [];
  const moves: Part[] = [];
  for (const person of listMet(to.state)) {
    const { x, y, scale } = doorPlace(stage, person);
    const before = doorState(from.state, person);
    const now = doorState(to.state, person);
    const door = (state: DoorState) => reuse(`${id}-${state}`);
    const put = (state: DoorState) =>
      element('g', { transform: `translate(${x} ${y})scale(${scale})` }, door(state));
    if (before === now) {
      stays.push(put(now));
      continue;
    }
    const pose = { x, y, scale };
    // The wider open door is on top, so fading it in or out is enough.
    if (openness[now] > openness[before]) {
      if (before !== 'dark') stays.push(put(before));
      const start = before === 'dark' ? 0.8 : 0.6;
      moves.push(
        moving(`door-${person}`, door(now), [start, { ...pose, opacity: 0 }], [start + 0.2, pose]),
      );
    } else {
      stays.push(put(now));
      moves.push(
        moving(`door-${person}`, door(before), [0.3, pose], [0.6, { ...pose, opacity: 0 }]),
      );
    }
  }
  return [still('doors', stays.join('')), ...moves];
}
