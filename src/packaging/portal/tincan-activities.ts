import type { PackageSettings } from './package-settings.ts';
import { writeXml, xml } from './write-xml.ts';

/** Writes tincan.xml, by which portals with xAPI know the course and its launch page. */
export function tincanActivities(settings: PackageSettings, launchPage: string): string {
  const { id, title, description, language } = settings;
  return writeXml(
    xml('tincan', { xmlns: 'http://projecttincan.com/tincan.xsd' }, [
      xml('activities', {}, [
        xml('activity', { id, type: 'http://adlnet.gov/expapi/activities/course' }, [
          xml('name', { lang: language }, title),
          xml('description', { lang: language }, description),
          xml('launch', { lang: language }, launchPage),
        ]),
      ]),
    ]),
  );
}
