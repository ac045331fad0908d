import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSession } from '#progress/device/frame-session.ts';

const ours = 'https://course.example';

/** The session that a page finds, in a frame or in a window of its own. */
function sessionIn(name: string, parent?: object, origin = ours): string | undefined {
  const page: Record<string, unknown> = { name, origin };
  page['parent'] = parent ?? page;
  vi.stubGlobal('window', page);
  return findSession();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The session of a portal', () => {
  it('is found in a frame that a page of our own origin has named', () => {
    expect(sessionIn('roots-and-reach:session:4711', { origin: ours })).toBe('4711');
  });

  it('is not found in a window of its own, whoever gave it this name', () => {
    expect(sessionIn('roots-and-reach:session:4711')).toBeUndefined();
  });

  it('is not found when the page around is of another site', () => {
    const stranger = {
      get origin(): string {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    expect(sessionIn('roots-and-reach:session:4711', stranger)).toBeUndefined();
    // Without an origin nothing is kept anyway, and a portal may show its launch page so.
    expect(sessionIn('roots-and-reach:session:4711', stranger, 'null')).toBe('4711');
  });

  it.each([
    '',
    'roots-and-reach:session:',
    'roots-and-reach:session:a b',
    `roots-and-reach:session:${'9'.repeat(65)}`,
    'x roots-and-reach:session:1',
  ])('is not found in the name %j', (name) => {
    expect(sessionIn(name, { origin: ours })).toBeUndefined();
  });
});
