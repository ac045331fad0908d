import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findReleaseNotes } from '../../../tools/release-notes.mjs';

const changelog = `# Changelog

## Unreleased

- Something new.

## 1.10.0 (2026-03-01)

- Ten.

## 1.1.0 (2026-01-01)

- One.
`;

describe('The notes of a release', () => {
  it('are the section of its version, without the heading', () => {
    expect(findReleaseNotes(changelog, '1.1.0')).toBe('- One.');
    expect(findReleaseNotes(changelog, '1.10.0')).toBe('- Ten.');
  });

  it('are missing when the changelog does not know the version', () => {
    expect(findReleaseNotes(changelog, '1.1')).toBeUndefined();
    expect(findReleaseNotes(changelog, '2.0.0')).toBeUndefined();
  });

  it('exist for the version in package.json', () => {
    const read = (name: string) =>
      readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(findReleaseNotes(read('CHANGELOG.md'), version)).toBeTruthy();
  });
});
