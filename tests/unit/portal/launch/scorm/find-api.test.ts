import { describe, expect, it } from 'vitest';
import { findApi } from '#portal/launch/scorm/find-api.ts';

const api = { LMSInitialize: () => 'true' };

describe('The search for the portal', () => {
  type Place = Record<string, unknown>;
  const place = (facts: Place = {}): Place => {
    const one: Place = { opener: null, ...facts };
    one['parent'] ??= one;
    return one;
  };
  const search = (from: Place) => findApi(from as unknown as Window, 'API', 'LMSInitialize')?.api;

  it('takes the nearest one: its own window, any parent, then the windows that opened these', () => {
    const far = { ...api };
    const opener = place({ API: far });
    const top = place({ API: api, opener });
    expect(search(place({ parent: top, API: far }))).toBe(far);
    expect(search(place({ parent: place({ parent: top }) }))).toBe(api);
    expect(search(place({ parent: place({ parent: top, API: far }) }))).toBe(far);
    expect(search(place({ opener: place({ parent: top }) }))).toBe(api);
    expect(search(place({ opener: place({ opener: place({ parent: top }) }) }))).toBe(api);
    expect(search(place({ parent: place({ opener }) }))).toBe(far);
    expect(search(place())).toBeUndefined();
  });

  it('passes windows that cannot be looked into, and objects that are none', () => {
    const closed = new Proxy(place(), {
      get(_, name) {
        if (name === 'parent') return top;
        if (name === 'opener') return null;
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    const top = place({ API: api });
    expect(search(place({ parent: closed }))).toBe(api);
    expect(search(place({ parent: place({ API: {}, parent: top }) }))).toBe(api);
    expect(search(place({ parent: place({ API: null, parent: top }) }))).toBe(api);
  });

  it('ends where windows turn in a circle', () => {
    const one = place();
    const two = place({ parent: one });
    one['parent'] = two;
    expect(search(one)).toBeUndefined();
  });
});
