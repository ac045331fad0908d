import { describe, expect, it } from 'vitest';
import { isHashed, listFilesOf } from '#offline/file-of-address.ts';

const scope = 'https://example.org/a/course/';

describe('The file that an address stands for', () => {
  it.each([
    ['', 'index.html'],
    ['?session=7', 'index.html'],
    ['two-words.html#check', 'two-words.html'],
    ['two-words', 'two-words.html'],
    ['two-words/', 'two-words.html'],
    ['two-words.html?session=7', 'two-words.html'],
    ['en/two-words', 'two-words.html'],
  ])('%s is %s', (address, file) => {
    expect(listFilesOf(scope + address, scope)).toContain(file);
  });

  it('is looked for as it is spelt first', () => {
    expect(listFilesOf(`${scope}en/plan.html`, scope)[0]).toBe('en/plan.html');
  });

  it('has a hash in its name when that changes with what it holds', () => {
    expect(isHashed('assets/page.et6c625s.css')).toBe(true);
    expect(isHashed('items.json')).toBe(false);
    expect(isHashed('search-index.json')).toBe(false);
  });
});
