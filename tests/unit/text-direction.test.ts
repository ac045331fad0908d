import { expect, it } from 'vitest';
import { textDirection } from '#text-direction.ts';

it('The direction of a text follows from its language', () => {
  for (const language of ['en', 'de-CH', 'ja', 'uz-Latn', 'az'])
    expect(textDirection(language), language).toBe('ltr');
  for (const language of ['ar', 'he-IL', 'fa', 'ur', 'uz-Arab', 'dv', 'yi'])
    expect(textDirection(language), language).toBe('rtl');
});
