import { describe, expect, it } from 'vitest';
import { bytesOf, textOf } from '#packaging/portal/package-files.ts';
import { nameOfPackage } from '#format.ts';
import { packageManifests } from '#packaging/portal/package-manifest.ts';
import { packageSettings } from '#packaging/portal/package-settings.ts';
import { settingsOfRoute, takeRoute } from '#packaging/portal/route.ts';
import { course } from '../../../support/content/course-content.ts';
import { judgeManifest } from '../../../support/portals/judge-manifest.ts';
import { listElements, readXml } from '../../../support/portals/read-xml.ts';

const [first, second, third] = course.objectives;
const facts = {
  lessons: ['hello'],
  items: [
    { id: 'Q1', objective: first!.id },
    { id: 'Q2', objective: second!.id },
    { id: 'Q3', objective: first!.id },
  ],
  objectives: [first, second, third].map((one) => ({ id: one!.id, shownBy: 'items' })),
};
const site = new Map([
  ['essentials.html', bytesOf('<p>')],
  ['portal.json', bytesOf(JSON.stringify(facts))],
]);
const route = {
  name: 'essentials',
  title: 'In ten minutes',
  description: 'The course in ten minutes.',
  items: ['Q1', 'Q3'],
} as const;
const whole = packageSettings(course, '1.2.3');
const settings = settingsOfRoute(whole, route, site);

describe('The packages of a short route', () => {
  it('begin on its page, and are no portal’s whole course', () => {
    expect(settings.start).toBe('essentials.html');
    expect(settings.title).toBe(`In ten minutes · ${whole.title}`);
    expect([settings.id, settings.identifier]).toEqual([
      `${whole.id}/essentials`,
      `${whole.identifier}_essentials`,
    ]);
    expect(nameOfPackage('1.2.3', 'cmi5', settings.route)).not.toBe(nameOfPackage('1.2.3', 'cmi5'));
  });

  it('name the objectives that its items show, and have no pass mark', async () => {
    expect(settings.objectives).toEqual([{ id: first!.id, text: first!.text }]);
    expect(settings).not.toHaveProperty('passMark');
    const write = (format: 'cmi5' | 'scorm12') =>
      packageManifests[format].write(settings, ['index.html', 'essentials.html']);
    const [unit] = listElements(readXml(write('cmi5')), 'au');
    expect(unit!.attributes).toMatchObject({ moveOn: 'Completed', id: `${settings.id}/au` });
    expect(unit!.attributes).not.toHaveProperty('masteryScore');
    expect(await judgeManifest('scorm12', write('scorm12'))).toEqual([]);
  });

  it('tell the course what completes it, and leave every page as it is', () => {
    const files = takeRoute(site, route);
    expect([...files.keys()]).toEqual([...site.keys()]);
    expect(files.get('essentials.html')).toBe(site.get('essentials.html'));
    expect(JSON.parse(textOf(files.get('portal.json')!))).toEqual({
      ...facts,
      objectives: [{ id: first!.id, shownBy: 'items' }],
      route: ['Q1', 'Q3'],
    });
    // The site itself is left alone: it is what the packages of the whole course are made of.
    expect(JSON.parse(textOf(site.get('portal.json')!))).toEqual(facts);
  });

  it('cannot be made from a build that does not say what it is', () => {
    expect(() => takeRoute(new Map(), route)).toThrow(/portal\.json/);
  });
});
