import { pathData } from './path-data.ts';

/** A lamp that hangs from the ceiling and, when it is lit, throws a cone of light. */
export type LampParameters = {
  /** Length of the cord. */
  drop: number;
  /** From the shade down to what it lights. */
  reach: number;
  /** Half of the light's width where it lands. */
  spread: number;
  /** 0 is dark, 1 is full light. */
  lit: number;
};

/** Two cones, a wide soft one and a narrow bright one; the shade hangs at 0,`drop`. */
export type LampDrawing = LampParameters & { shade: string; wide: string; narrow: string };

/** The shade is 40 wide. */
export function lampAt(lamp: LampParameters): LampDrawing {
  const cone = (top: number, bottom: number) =>
    pathData`M${-top} ${lamp.drop}L${-bottom} ${lamp.drop + lamp.reach}H${bottom}L${top} ${lamp.drop}Z`;
  return {
    ...lamp,
    shade: 'M-20 0C-20-11-11-17-4-18V-22H4V-18C11-17 20-11 20 0Z',
    wide: cone(19, lamp.spread),
    narrow: cone(13, lamp.spread * 0.6),
  };
}
