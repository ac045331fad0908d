import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflate } from '#packaging/deflate/deflate.ts';
import { bytesOf, readFiles, textOf } from '#packaging/package-files.ts';

const content = [...readFiles(join(import.meta.dirname, '../../../content/en')).values()];

function expectSame(bytes: Uint8Array): void {
  const small = deflate(bytes);
  expect(Buffer.from(inflateSync(small)).equals(bytes)).toBe(true);
  expect(inflateRawSync(small).equals(bytes)).toBe(true);
}

describe('What was compressed comes out the same, by two readers that are not ours', () => {
  it('when it is anything', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSame), { numRuns: 200 });
  });

  it('when it repeats itself', () => {
    const words = fc.array(fc.constantFrom('a', 'ab', 'roots', ' and reach ', '<li>'), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, (list) => {
        expectSame(bytesOf(list.join('')));
      }),
    );
  });

  it('when it is nothing, one byte, one byte many times, or every byte', () => {
    const each = Uint8Array.from({ length: 256 }, (_, index) => index);
    const farApart = new Uint8Array(70_000).fill(1).map((_, index) => (index * 7919) >> 3);
    for (const bytes of [bytesOf(''), bytesOf('a'), new Uint8Array(100_000), each, farApart])
      expectSame(bytes);
  });

  it('when counts differ so much that the best code would be too long', () => {
    const steep = Array.from({ length: 24 }, (_, index) =>
      String.fromCharCode(65 + index).repeat(Math.round(1.6 ** index)),
    );
    const mixed = Array.from(steep.join('')).sort(
      (a, b) => ((a.charCodeAt(0) * 31) % 7) - ((b.charCodeAt(0) * 31) % 7),
    );
    expectSame(bytesOf(mixed.join('')));
  });

  it('when it is the content of the course', () => {
    for (const bytes of content) expectSame(bytes);
  });
});

it('Texts come out at least 4 per cent smaller than from the usual compressor', () => {
  const long = content.filter((bytes) => bytes.length > 5000);
  const sum = (compress: (bytes: Uint8Array) => Uint8Array) =>
    long.reduce((all, bytes) => all + compress(bytes).length, 0);
  expect(long.length).toBeGreaterThan(10);
  expect(sum(deflate)).toBeLessThan(0.96 * sum((bytes) => deflateSync(bytes, { level: 9 })));
  expect(textOf(inflateSync(deflate(long[0]!)))).toBe(textOf(long[0]!));
});
