import { expect, test } from 'vitest';
import { linkLateStyles, splitLateStyles } from '#packaging/site/split-late-styles.ts';

const file = 'assets/lesson.abc.css';
const page = (body: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="${file}"></head><body>${body}</body></html>`;
const built = page('<astro-island><p class="_plain_1a2b3_1 prose">Text</p></astro-island>');
const split = (css: string) => splitLateStyles(new Map([[file, css]]), [built]);

test('What only an island draws waits, also where a condition is around it', () => {
  const sheets = split(
    '.prose{margin:0}._plain_1a2b3_1{color:red}._card_9z8y7_2{top:0}' +
      '@media print{._card_9z8y7_2,._hand_9z8y7_3{top:1px}.prose{margin:1px}}' +
      '@container (inline-size < 9rem){.story ._card_9z8y7_2{top:2px}}',
  );
  expect(Object.fromEntries(sheets)).toEqual({
    [file]: '.prose{margin:0}._plain_1a2b3_1{color:red}@media print{.prose{margin:1px}}',
    'assets/lesson.abc.late.css':
      '._card_9z8y7_2{top:0}@media print{._card_9z8y7_2,._hand_9z8y7_3{top:1px}}' +
      '@container (inline-size < 9rem){.story ._card_9z8y7_2{top:2px}}',
  });
});

test('A rule that one of its selectors needs at once does not wait', () => {
  expect(split('._plain_1a2b3_1,._card_9z8y7_2{top:0}').size).toBe(0);
});

test('Fonts and the steps of animations stay with what does not wait', () => {
  const whole = '@font-face{font-family:A}@keyframes grow{from{top:0}to{top:1px}}';
  const sheets = split(`${whole}._card_9z8y7_2{top:0}`);
  expect(sheets.get(file)).toBe(whole);
});

test('A page with islands links what waits, disabled; another page does not', () => {
  const sheets = split('.prose{margin:0}._card_9z8y7_2{top:0}');
  expect(linkLateStyles(built, sheets)).toContain(
    '<link rel="stylesheet" href="assets/lesson.abc.late.css" disabled="">',
  );
  const reading = page('<p class="prose">Text</p>');
  expect(linkLateStyles(reading, sheets)).toBe(reading);
});
