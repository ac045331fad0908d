import type { PackageSettings } from './package-settings.ts';
import { writeXml, xml } from './write-xml.ts';

/** Writes cmi5.xml: one assignable unit, which begins with the launch page. */
export function cmi5CourseStructure(settings: PackageSettings, launchPage: string): string {
  const { id, title, description, language, passMark, objectives } = settings;
  const text = (name: string, words: string) =>
    xml(name, {}, [xml('langstring', { lang: language }, words)]);
  const addressOf = (objective: string) => `${id}/objectives/${objective}`;
  return writeXml(
    xml(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      [
        xml('course', { id }, [text('title', title), text('description', description)]),
        xml(
          'objectives',
          {},
          objectives.map((one) =>
            xml('objective', { id: addressOf(one.id) }, [
              text('title', one.text),
              text('description', one.text),
            ]),
          ),
        ),
        xml(
          'au',
          {
            id: `${id}/au`,
            activityType: 'http://adlnet.gov/expapi/activities/lesson',
            launchMethod: 'AnyWindow',
            // The default, NotApplicable, lets a portal count every learner who opened it as done.
            moveOn: passMark === undefined ? 'Completed' : 'CompletedAndPassed',
            ...(passMark !== undefined && { masteryScore: String(passMark / 100) }),
          },
          [
            text('title', title),
            text('description', description),
            xml(
              'objectives',
              {},
              objectives.map((one) => xml('objective', { idref: addressOf(one.id) })),
            ),
            xml('url', {}, launchPage),
          ],
        ),
      ],
    ),
  );
}
