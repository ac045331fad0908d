import { describe, expect, it } from 'vitest';
import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { tellMoment } from '#features/analogy/clocks/tell-moment.ts';
import { words } from '../../../support/content/course-content.ts';
import { readContent } from '../../../support/content/real-content.ts';

const analogy = readContent('analogy', analogySchema);

describe('The content of the analogy', () => {
  it('is refused when a moment has no text alternative for the market morning', () => {
    const marks = analogy.hides.market.marks.map(({ sentence, alt }, index) =>
      index === 3 ? { sentence } : { sentence, alt },
    );
    const market = { ...analogy.hides.market, marks };
    const result = analogySchema.safeParse({ ...analogy, hides: { ...analogy.hides, market } });
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'hides.market.marks.3.alt',
    ]);
  });

  it('has alternatives for the market morning that describe a market, not the room', () => {
    for (const { alt } of analogy.hides.market.marks) {
      expect(alt).toMatch(/market/);
      expect(alt).not.toMatch(/room|table|lamp|night/);
    }
  });

  it('tells a no in every moment of the clocks, and each moment by a mark that exists', () => {
    const { marks, decisions } = analogy.clocks;
    const ids = marks.map(({ id }) => id);
    for (const { moments = [] } of decisions)
      expect(ids).toEqual(expect.arrayContaining(moments.map(({ mark }) => mark)));
    for (const mark of ids) {
      expect(tellMoment(decisions, 'both-yes', mark)).toBeUndefined();
      expect(tellMoment(decisions, 'one-no', mark)).toBeDefined();
    }
    expect(tellMoment(decisions, 'one-leaves', 'two-years')?.sentence).toMatch(/left/);
  });

  it('uses none of the retired labels', () => {
    const retired =
      /^(Tell it as|Or let a split play the rest|Which numbers of the model\?|Chance)$/;
    expect(Object.values(words.analogy).filter((word) => retired.test(word))).toEqual([]);
  });
});
