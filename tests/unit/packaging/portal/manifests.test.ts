import { describe, expect, it } from 'vitest';
import { cmi5CourseStructure } from '#packaging/portal/cmi5-course-structure.ts';
import { packageManifests } from '#packaging/portal/package-manifest.ts';
import { packageSettings } from '#packaging/portal/package-settings.ts';
import type { PackageSettings } from '#packaging/portal/package-settings.ts';
import { course } from '../../../support/content/course-content.ts';
import { judgeManifest } from '../../../support/portals/judge-manifest.ts';
import type { ScormFormat } from '../../../support/portals/judge-manifest.ts';
import { listElements, readXml } from '../../../support/portals/read-xml.ts';

// The schemas are read anew for each judgement, on a busy machine for a second.
const manyRuns = { timeout: 60_000 };
const scormFormats: readonly ScormFormat[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
const files = ['index.html', 'assets/a.css', 'course.html'] as const;
const settings = packageSettings(course, '1.2.3');
const { passMark, ...ungraded } = settings;
const variants: readonly [string, PackageSettings][] = [
  ['when nobody is reported as failed', { ...settings, passMark: 80, reportFailed: false }],
  ['when the portal compares too', { ...settings, passMark: 80, reportFailed: true }],
  ['when nothing is graded', { ...ungraded, reportFailed: true }],
  ['with words full of signs', { ...settings, title: 'R&R <“5” > \'4\'> "ü"', language: 'fr-CA' }],
];
const write = (format: ScormFormat, some: PackageSettings) =>
  packageManifests[format].write(some, [...files]);
const find = (text: string, name: string) => listElements(readXml(text), name);

describe('The official schemas', () => {
  for (const format of scormFormats) {
    for (const [when, some] of variants) {
      it(`take the manifest of ${format} ${when}`, async () => {
        expect(await judgeManifest(format, write(format, some))).toEqual([]);
      });
    }

    it(
      `look into every namespace of ${format}, so that a wrong name is found`,
      manyRuns,
      async () => {
        const good = write(format, { ...settings, passMark: 80, reportFailed: true });
        const changes: readonly (readonly [RegExp, string])[] = [
          [/<organizations /, '<organisations '],
          [/adlcp:scorm(t|T)ype="sco"/, 'adlcp:scorm$1ype="lesson"'],
          ...(format === 'scorm12'
            ? ([
                [/adlcp:masteryscore/g, 'adlcp:masteryScore'],
                [/1.2<\/schemaversion>/, '1.2</schemaVersion>'],
              ] as const)
            : ([
                [/imsss:minNormalizedMeasure>0.8/, 'imsss:minNormalizedMeasure>8'],
                [/completionSetByContent="true"/, 'completionSetByContent="yes"'],
                [/adlnav:hideLMSUI>continue/, 'adlnav:hideLMSUI>onward'],
              ] as const)),
        ];
        for (const [from, to] of changes) {
          const bad = good.replace(from, to);
          expect(bad, String(from)).not.toBe(good);
          expect(await judgeManifest(format, bad), to).not.toEqual([]);
        }
      },
    );
  }
});

it('The pass mark stands in a SCORM package only where “failed” may be reported', () => {
  const marks = variants
    .slice(0, 3)
    .map(([, some]) => [
      ...find(write('scorm12', some), 'adlcp:masteryscore').map(({ text }) => text),
      ...find(write('scorm2004-4th', some), 'imsss:minNormalizedMeasure').map(({ text }) => text),
    ]);
  expect(marks).toEqual([[], ['80', '0.8'], []]);
});

it('In cmi5 a learner moves on after completing, and where graded also after passing', () => {
  const unit = (some: PackageSettings) =>
    find(cmi5CourseStructure(some, 'index.html'), 'au')[0]?.attributes;
  expect(unit({ ...settings, passMark: 75 })).toMatchObject({
    moveOn: 'CompletedAndPassed',
    masteryScore: '0.75',
  });
  expect(unit(ungraded)).toMatchObject({ moveOn: 'Completed' });
  expect(unit(ungraded)).not.toHaveProperty('masteryScore');
});

it('Every portal is told the same title, with all its signs', () => {
  const title = 'R&R <“5” > \'4\'> "ü"';
  for (const { write: writeOne } of Object.values(packageManifests)) {
    const text = writeOne({ ...settings, title }, [...files]);
    const texts = ['title', 'name', 'langstring'].flatMap((name) => find(text, name));
    expect(texts.map((one) => one.text)).toContain(title);
  }
});

it('Another title in the portal settings is the one that portals show', () => {
  const portal = { ...course.portal, title: 'For new colleagues' };
  expect(packageSettings({ ...course, portal }, '1').title).toBe('For new colleagues');
  expect(packageSettings(course, '1').title).toBe(course.title);
  expect(passMark).toBe(course.completion.finalCheck.passMark);
});
