import { spring } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import { transitions } from '#ui/transitions.ts';

describe.each(Object.entries(transitions))(
  'The transition %s',
  (_name, { stiffness, damping, mass }) => {
    test.each([1, 200])('is at rest within 300 ms over a distance of %s', (distance) => {
      const movement = spring({ keyframes: [0, distance], stiffness, damping, mass });
      expect(movement.next(300)).toEqual({ done: true, value: distance });
    });

    test('takes long enough to be seen', () => {
      const { value, done } = spring({ keyframes: [0, 1], stiffness, damping, mass }).next(50);
      expect(done).toBe(false);
      expect(value).toBeLessThan(0.7);
    });

    test('does not swing past its goal by more than one in a hundred', () => {
      const movement = spring({ keyframes: [0, 1], stiffness, damping, mass });
      const values = Array.from({ length: 60 }, (_, frame) => movement.next(frame * 5).value);
      expect(Math.max(...values)).toBeLessThan(1.01);
    });
  },
);
