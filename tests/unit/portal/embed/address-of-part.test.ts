import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfPart } from '#portal/embed/address-of-part.ts';

const base = 'https://intranet.example/people/start.html';
const course = 'https://learn.example/course/';

describe('The address of a part', () => {
  it.each([
    ['course', 'index.html'],
    ['two-words', 'two-words.html'],
    ['scenario-startup', 'scenario-startup.html'],
  ])('of %s is the page %s in the folder of the course', (part, page) => {
    expect(addressOfPart(course, part, base)?.href).toBe(course + page);
  });

  it.each([
    ['without the slash at the end', 'https://learn.example/course'],
    ['with a page of the course', 'https://learn.example/course/index.html'],
    ['with a question and a mark', 'https://learn.example/course/?a=b#c'],
  ])('understands the course %s', (_, src) => {
    expect(addressOfPart(src, 'plan', base)?.href).toBe(`${course}plan.html`);
  });

  it('may be relative to the page that shows it', () => {
    const address = addressOfPart('../course/', 'analogy', base);
    expect(address?.href).toBe('https://intranet.example/course/analogy.html');
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/', 'https://', '//'])(
    'is none for the course “%s”',
    (src) => {
      expect(addressOfPart(src, 'course', base)).toBeUndefined();
    },
  );

  it('is never outside the folder of the course, whatever the part is called', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath(), fc.constant('../secret')), (part) => {
        const address = addressOfPart(course, part, base);
        expect(address?.href ?? course).toMatch(/^https:\/\/learn\.example\/course\/[\w-]*/);
        expect(address?.search ?? '').toBe('');
      }),
    );
  });

  it('never runs a script and never throws, whatever the course is called', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (src) => {
        const address = addressOfPart(src, 'course', base);
        if (address) expect(address.protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
