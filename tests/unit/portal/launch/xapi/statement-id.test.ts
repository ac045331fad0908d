import { describe, expect, it } from 'vitest';
import { idFrom, makeId } from '#portal/launch/xapi/statement-id.ts';

// RFC 9562, 4: the version and the variant stand at their places.
const uuid = (version: number) =>
  new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`);

describe('The id of a statement', () => {
  it('is a UUID, random or made from a text', () => {
    expect(makeId()).toMatch(uuid(4));
    expect(idFrom('a')).toMatch(uuid(8));
  });

  it('is the same for the same text, and another for any other', () => {
    expect(idFrom('r1 anna completed')).toBe(idFrom('r1 anna completed'));
    const texts = Array.from({ length: 200 }, (_, index) =>
      ['completed', 'passed', 'O1'].map((name) => `registration-${index} anna ${name}`),
    ).flat();
    expect(new Set(texts.map(idFrom)).size).toBe(texts.length);
    // No part of it stays the same.
    for (const part of [0, 1, 3, 4]) {
      const parts = texts.map((text) => idFrom(text).split('-')[part]);
      expect(new Set(parts).size).toBeGreaterThan(texts.length / 2);
    }
  });
});
