/** The leaf and the door, the signs of the two sides, as paths in a field of 24 by 24. */
export const sidePaths = {
  roots: [
    'M4.6 16.2C2 8.5 9 2.6 21 2.5 14 6 8.5 10.5 4.6 16.2Z',
    'M21.6 3.7C22.5 14 16 21 7.5 19.2L5 22.3 3 20.8C8 12.5 14 7.5 21.6 3.7Z',
  ],
  reach: [
    'M4 3.2 13.5 1.5V22.5L4 20.8ZM10.7 10.5a1.4 1.7 0 1 0 0 3.4 1.4 1.7 0 1 0 0-3.4Z',
    'M15.5 3H20V20.8H15.5V18.8H18V5H15.5Z',
  ],
};
