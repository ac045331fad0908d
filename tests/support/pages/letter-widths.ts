/** How often each character comes in about a thousand of English prose, the space among them. */
export const letterFrequency: Readonly<Record<string, number>> = {
  ' ': 183,
  e: 102,
  t: 75,
  a: 66,
  o: 62,
  i: 57,
  n: 57,
  s: 53,
  r: 50,
  h: 49,
  d: 35,
  l: 33,
  u: 23,
  c: 22,
  m: 20,
  w: 19,
  f: 18,
  g: 17,
  y: 16,
  p: 15,
  b: 12,
  v: 8,
  k: 6,
  j: 1,
  x: 1,
  q: 1,
  z: 1,
};

/**
 * How wide the fonts that are on devices already set a space and a to z, in 1/2048 of the font
 * size. Read from the files: Liberation Sans 2.1 (made with the widths of Arial and Helvetica) and
 * Roboto 3 (the font of Android).
 */
export const deviceWidths = {
  Arial: widths(
    '569 1139 1139 1024 1139 1139 569 1139 1139 455 455 1024 455 1706 1139 1139 1139 1139 682 1024 569 1139 1024 1479 1024 1024 1024',
  ),
  'Arial Bold': widths(
    '569 1139 1251 1139 1251 1139 682 1251 1251 569 569 1139 569 1821 1251 1251 1251 1251 797 1139 682 1251 1139 1593 1139 1139 1024',
  ),
  Roboto: widths(
    '508 1114 1150 1072 1155 1086 712 1150 1128 498 490 1038 498 1796 1131 1168 1150 1164 694 1057 670 1129 992 1539 1016 969 1016',
  ),
  'Roboto Bold': widths(
    '509 1096 1152 1067 1153 1106 733 1170 1147 542 533 1094 542 1774 1148 1156 1152 1155 750 1052 693 1147 1037 1504 1042 1031 1042',
  ),
};

function widths(numbers: string): Readonly<Record<string, number>> {
  const letters = ' abcdefghijklmnopqrstuvwxyz';
  return Object.fromEntries(
    numbers.split(' ').map((width, index) => [letters[index]!, Number(width) / 2048]),
  );
}
