import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  castVote,
  giveAgain,
  readAgain,
  readVote,
} from '#features/activity/vote/model/read-vote.ts';

const options = [{ id: 'farid' }, { id: 'lucia' }, { id: 'neither' }];

describe('A vote', () => {
  it('stands as it was given last, at the start and at the end of a lesson apart', () => {
    const first = castVote(castVote({}, 'farid'), 'neither');
    const both = giveAgain(first, 'wrote');
    expect(readVote(options, both)?.id).toBe('neither');
    expect(readAgain(both)).toBe('wrote');
    expect(giveAgain(both, undefined)).toEqual(first);
  });

  it('for an option that is gone, or for anything else, counts as none (property)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('vote', 'again'), fc.string()), (answers) => {
        expect([undefined, ...options]).toContain(readVote(options, answers));
      }),
    );
    expect(readVote(options, { vote: 'constructor' })).toBeUndefined();
  });
});
