import { describe, expect, it } from 'vitest';
import { applyEffect, beginStory, holds, measure } from '#features/scenario/model/story-state.ts';
import { smallGame } from './small-game.ts';

const { scenario } = smallGame;
const start = beginStory(scenario);

describe('The state of a story', () => {
  it('begins with everybody’s trust, the doors that are open, and nothing else', () => {
    expect(start).toEqual({ trust: { ana: 50 }, doors: [], strained: {}, mended: [], flags: [] });
  });

  it('keeps trust between 0 and 100', () => {
    expect(applyEffect(start, { trust: { ana: 80 } }).trust).toEqual({ ana: 100 });
    expect(applyEffect(start, { trust: { ana: -80 } }).trust).toEqual({ ana: 0 });
  });

  it('opens a door once, and closes it', () => {
    const open = applyEffect(applyEffect(start, { opens: ['of-6'] }), { opens: ['of-6'] });
    expect(measure(scenario, open)).toEqual({ reach: 46, roots: 50 });
    expect(applyEffect(open, { closes: ['of-6'] }).doors).toEqual([]);
  });

  it('strains again what was mended before', () => {
    const strain = { strains: { person: 'ana', because: 'you were late again' } };
    const mended = applyEffect(applyEffect(start, strain), { mends: 'ana' });
    expect(mended).toMatchObject({ strained: {}, mended: ['ana'] });
    expect(applyEffect(mended, strain)).toMatchObject({
      strained: { ana: 'you were late again' },
      mended: [],
    });
  });

  it('mends only what is strained', () => {
    expect(applyEffect(start, { mends: 'ana' }).mended).toEqual([]);
  });

  it('answers conditions on flags, ties and doors, all of which must hold', () => {
    const state = {
      ...start,
      ...{ flags: ['late'], strained: { ana: 'so' }, mended: ['bo'], doors: ['of-6'] },
    };
    expect(holds(['late', 'strained-ana', 'mended-bo', 'door-of-6', '!early'], state)).toBe(true);
    for (const fact of ['!late', 'early', '!door-of-6', 'strained-bo'])
      expect(holds(['late', fact], state), fact).toBe(false);
  });
});
