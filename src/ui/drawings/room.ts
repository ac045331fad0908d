/** A room at night: doors along the back wall, lamps over tables with two people each. */
export type Room = {
  /** Its left edge in the picture. */
  x: number;
  width: number;
  height: number;
  /** Where the wall meets the floor. */
  floor: number;
  doors: readonly PlacedDoor[];
  meetings: readonly Meeting[];
};

/** A door on the wall, from its hinge: 0 is shut, 0.3 ajar, 1 wide open. */
export type PlacedDoor = { x: number; open: number; scale: number };

/** A table with its lamp. */
export type Meeting = {
  x: number;
  /** The table top. */
  y: number;
  scale: number;
  /** Two places in the list of people. Without them the table is empty. */
  people?: readonly [number, number] | undefined;
  /** How far the lamp hangs down. */
  lamp: number;
  /** How brightly it burns, 0..1. */
  lit: number;
};
