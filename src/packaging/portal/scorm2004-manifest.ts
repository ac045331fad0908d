import type { PackageSettings } from './package-settings.ts';
import { writeXml, xml } from './write-xml.ts';
import type { XmlElement } from './write-xml.ts';

/**
 * Writes imsmanifest.xml for SCORM 2004: one unit, which begins with the first file. The editions
 * differ in their name only.
 * @param files Every file of the package besides the manifest, the launch page first.
 */
export function scorm2004Manifest(
  edition: '3rd' | '4th',
  settings: PackageSettings,
  files: readonly [string, ...string[]],
): string {
  const { identifier, title, version } = settings;
  return writeXml(
    xml(
      'manifest',
      {
        identifier,
        version,
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      },
      [
        xml('metadata', {}, [
          xml('schema', {}, 'ADL SCORM'),
          xml('schemaversion', {}, `2004 ${edition} Edition`),
        ]),
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
              [xml('title', {}, title), sequencing(settings), presentation],
            ),
            xml('imsss:sequencing', {}, [
              xml('imsss:controlMode', { choice: 'true', flow: 'true' }),
            ]),
          ]),
        ]),
        xml('resources', {}, [
          xml(
            'resource',
            {
              identifier: `${identifier}_resource`,
              type: 'webcontent',
              'adlcp:scormType': 'sco',
              href: files[0],
            },
            files.map((href) => xml('file', { href })),
          ),
        ]),
      ],
    ),
  );
}

/** The portal must not call the course completed or passed by itself when a session ends early. */
function sequencing({ identifier, passMark, reportFailed }: PackageSettings): XmlElement {
  const objectives =
    passMark !== undefined && reportFailed
      ? [
          xml('imsss:objectives', {}, [
            xml(
              'imsss:primaryObjective',
              { objectiveID: `${identifier}_final_check`, satisfiedByMeasure: 'true' },
              [xml('imsss:minNormalizedMeasure', {}, String(passMark / 100))],
            ),
          ]),
        ]
      : [];
  return xml('imsss:sequencing', {}, [
    ...objectives,
    xml('imsss:deliveryControls', {
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  ]);
}

/** With a single unit there is nothing to continue to, so the portal hides its navigation buttons. */
const presentation = xml('adlnav:presentation', {}, [
  xml('adlnav:navigationInterface', {}, [
    xml('adlnav:hideLMSUI', {}, 'previous'),
    xml('adlnav:hideLMSUI', {}, 'continue'),
  ]),
]);
