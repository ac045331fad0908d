import { describe, expect, it } from 'vitest';
import { billOfCourse, listLicences } from '#packaging/portal/list-parts.ts';
import type { Bill } from '#packaging/portal/list-parts.ts';

const building = [{ name: 'cdx:npm:package:development', value: 'true' }];
const part = (name: string, isForBuilding = false) => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  version: '1.0.0',
  properties: isForBuilding ? building : [],
  licenses: [{ license: { id: 'MIT' } }],
});
const bill: Bill = {
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: '2026-01-01', tools: [], component: part('folder') },
  components: [part('react'), part('vitest', true), part('@fontsource-variable/one', true)],
  dependencies: [
    { ref: 'folder@1.0.0', dependsOn: ['react@1.0.0', 'vitest@1.0.0'] },
    { ref: 'vitest@1.0.0', dependsOn: [] },
  ],
};

describe('The list of the parts that reach a learner', () => {
  it('has the dependencies and the fonts, and nothing that only builds or tests', () => {
    const { components, dependencies } = billOfCourse(bill, 'course');
    expect(components.map(({ name }) => name)).toEqual(['react', '@fontsource-variable/one']);
    expect(dependencies).toEqual([{ ref: 'folder@1.0.0', dependsOn: ['react@1.0.0'] }]);
  });

  it('is the same from build to build, and names the course and not its folder', () => {
    const text = JSON.stringify(billOfCourse(bill, 'course'));
    expect(text).not.toMatch(/timestamp|serialNumber|tools/);
    expect(billOfCourse(bill, 'course').metadata.component.name).toBe('course');
  });

  it('names each licence and gives its text', () => {
    const licences = listLicences(billOfCourse(bill, 'course'), (name) => `Text of ${name}`);
    expect(licences).toContain('react 1.0.0: MIT\n');
    expect(licences).toContain('react 1.0.0\n===========\n\nText of react');
  });
});
