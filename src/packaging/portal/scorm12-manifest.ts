import type { PackageSettings } from './package-settings.ts';
import { writeXml, xml } from './write-xml.ts';

/**
 * Writes imsmanifest.xml for SCORM 1.2: one unit, which begins with the first file.
 * @param files Every file of the package besides the manifest, the launch page first.
 */
export function scorm12Manifest(
  settings: PackageSettings,
  files: readonly [string, ...string[]],
): string {
  const { identifier, title, version, passMark, reportFailed } = settings;
  // With a mastery score, portals set `failed` below it, whatever status the course reports.
  const masteryScore =
    passMark !== undefined && reportFailed ? [xml('adlcp:masteryscore', {}, String(passMark))] : [];
  return writeXml(
    xml(
      'manifest',
      {
        identifier,
        version,
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      [
        xml('metadata', {}, [xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')]),
        xml('organizations', { default: `${identifier}_organization` }, [
          xml('organization', { identifier: `${identifier}_organization` }, [
            xml('title', {}, title),
            xml(
              'item',
              {
                identifier: `${identifier}_item`,
                identifierref: `${identifier}_resource`,
                isvisible: 'true',
              },
              [xml('title', {}, title), ...masteryScore],
            ),
          ]),
        ]),
        xml('resources', {}, [
          xml(
            'resource',
            {
              identifier: `${identifier}_resource`,
              type: 'webcontent',
              'adlcp:scormtype': 'sco',
              href: files[0],
            },
            files.map((href) => xml('file', { href })),
          ),
        ]),
      ],
    ),
  );
}
