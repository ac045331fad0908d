import { expect, test } from '@playwright/test';
import { packageManifests } from '#packaging/portal/package-manifest.ts';
import { course } from '../../support/content/course-content.ts';
import { judgeManifest } from '../../support/portals/judge-manifest.ts';
import type { ScormFormat } from '../../support/portals/judge-manifest.ts';
import { filesOf } from '../../support/portals/packages.ts';
import { listElements, readXml } from '../../support/portals/read-xml.ts';
import type { ReadElement } from '../../support/portals/read-xml.ts';

const scormFormats: readonly ScormFormat[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
const versions = {
  scorm12: '1.2',
  'scorm2004-3rd': '2004 3rd Edition',
  'scorm2004-4th': '2004 4th Edition',
};

const manifestOf = (format: keyof typeof packageManifests): string =>
  new TextDecoder().decode(filesOf(format).get(packageManifests[format].name));
const values = (elements: readonly ReadElement[], attribute: string) =>
  elements.map(({ attributes }) => attributes[attribute]);

for (const format of scormFormats) {
  test.describe(`The manifest of the ${format} package`, () => {
    const text = manifestOf(format);
    const manifest = readXml(text);
    const find = (name: string) => listElements(manifest, name);

    test('is what the official schemas ask for', async () => {
      expect(await judgeManifest(format, text)).toEqual([]);
    });

    test('names its standard', () => {
      expect(find('schema').map((one) => one.text)).toEqual(['ADL SCORM']);
      expect(find('schemaversion').map((one) => one.text)).toEqual([versions[format]]);
    });

    test('lists every file once, and only files that are there', () => {
      const listed = values(find('file'), 'href');
      const others = [...filesOf(format).keys()].filter((file) => file !== 'imsmanifest.xml');
      expect([...listed].sort()).toEqual(others.sort());
    });

    test('has one unit, which begins with the launch page', () => {
      const [item, ...more] = find('item');
      const [resource, ...otherResources] = find('resource');
      expect([more, otherResources]).toEqual([[], []]);
      expect(item!.attributes['identifierref']).toBe(resource!.attributes['identifier']);
      expect(resource!.attributes['href']).toBe('index.html');
      const kind = format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
      expect(resource!.attributes[kind]).toBe('sco');
      expect(find('organizations')[0]!.attributes['default']).toBe(
        find('organization')[0]!.attributes['identifier'],
      );
    });

    test('has identifiers that every portal takes, each once', () => {
      const all = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
        values(find(name), 'identifier'),
      );
      expect(new Set(all).size).toBe(all.length);
      for (const one of all) expect(one).toMatch(/^[A-Za-z][A-Za-z0-9_]{1,60}$/);
    });

    test('has a pass mark only where portals may say “failed”, and then one in range', () => {
      const marks = [...find('adlcp:masteryscore'), ...find('imsss:minNormalizedMeasure')];
      const { graded, reportFailed } = course.portal;
      expect(marks.length).toBe(graded && reportFailed ? 1 : 0);
      const most = format === 'scorm12' ? 100 : 1;
      for (const { text: mark } of marks) {
        expect(Number(mark)).toBeGreaterThan(0);
        expect(Number(mark)).toBeLessThanOrEqual(most);
      }
    });
  });
}

// No package on npm carries the schema of cmi5 or of Tin Can: the rules are written out here.
test('cmi5.xml keeps the rules of the course structure', () => {
  const root = readXml(manifestOf('cmi5'));
  const find = (name: string) => listElements(root, name);
  const [unit, ...more] = find('au');
  const { graded } = course.portal;
  expect(root.attributes['xmlns']).toBe(
    'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
  );
  expect(root.children.map(({ name }) => name)).toEqual(['course', 'objectives', 'au']);
  expect(more).toEqual([]);
  expect(unit!.children.map(({ name }) => name)).toEqual([
    'title',
    'description',
    'objectives',
    'url',
  ]);
  expect(find('url')[0]!.text).toBe('index.html');
  expect(filesOf('cmi5').has('index.html')).toBe(true);
  expect(unit!.attributes['moveOn']).toBe(graded ? 'CompletedAndPassed' : 'Completed');
  expect(unit!.attributes['launchMethod']).toBe('AnyWindow');
  const mastery = unit!.attributes['masteryScore'];
  expect(mastery).toBe(graded ? String(course.completion.finalCheck.passMark / 100) : undefined);
  const ids = ['course', 'objective', 'au'].flatMap((name) => values(find(name), 'id'));
  const given = ids.filter((id) => id !== undefined);
  expect(new Set(given).size).toBe(given.length);
  for (const id of given) expect(new URL(id).href).toBe(id);
  const referred = values(find('objective'), 'idref').filter((id) => id !== undefined);
  expect(referred.filter((id) => !given.includes(id))).toEqual([]);
  for (const { attributes, text } of find('langstring')) {
    expect(attributes['lang']).toBe(course.language);
    expect(text).not.toBe('');
  }
});

test('tincan.xml names one activity and its launch page', () => {
  const root = readXml(manifestOf('xapi'));
  const [activity, ...more] = listElements(root, 'activity');
  expect(root.attributes['xmlns']).toBe('http://projecttincan.com/tincan.xsd');
  expect(more).toEqual([]);
  expect(activity!.attributes).toEqual({
    id: course.portal.id,
    type: 'http://adlnet.gov/expapi/activities/course',
  });
  expect(activity!.children.map(({ name }) => name)).toEqual(['name', 'description', 'launch']);
  expect(activity!.children.at(-1)!.text).toBe('index.html');
  expect(filesOf('xapi').has('index.html')).toBe(true);
});
