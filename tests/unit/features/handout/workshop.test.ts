import { describe, expect, it } from 'vitest';
import { handoutSchema } from '#features/handout/handout.schema.ts';
import { readContent } from '../../../support/content/real-content.ts';

const handout = readContent('handout', handoutSchema);

describe('The workshop', () => {
  it('takes sixty minutes', () => {
    const minutes = handout.workshop.exercises.map((exercise) => exercise.minutes);
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(60);
    expect(handout.workshop.minutes).toBe(60);
  });

  it('is refused when its exercises take longer than it says', () => {
    const longer = { ...handout, workshop: { ...handout.workshop, minutes: 50 } };
    const { success, error } = handoutSchema.safeParse(longer);
    expect(success).toBe(false);
    expect(error?.issues[0]?.message).toContain('must add up');
  });
});
