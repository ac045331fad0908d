import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalFormat } from '#format.ts';
import { launchPage } from '#packaging/site/move-address.ts';
import type { LaunchWords } from '#portal/launch/page/launch-settings.ts';
import { buildLaunch } from './build-launch.ts';
import type { MakeLaunch } from './fill-package.ts';
import { launchScript, launchStyles, makeLaunchPage } from './launch-page.ts';
import type { LaunchStandard } from './launch-page.ts';

/** The words of the launch page, from interface.yaml; some are for the page without its script. */
type Words = LaunchWords & {
  readonly noScript: string;
  readonly blocked: string;
  readonly read: string;
};

const standards: Readonly<Record<PortalFormat, LaunchStandard>> = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004',
  'scorm2004-4th': 'scorm2004',
  cmi5: 'cmi5',
  xapi: 'xapi',
};

/** A learning objective, from course.yaml. */
type Objective = { readonly id: string; readonly text: string };

/**
 * Returns what makes the launch page of each format, with its script and styles. The script of a
 * standard is built once.
 * @param root The folder of the project.
 * @param names The ids that saved progress is made of.
 */
export function launchMaker(
  root: string,
  { noScript, blocked, read, ...words }: Words,
  objectives: readonly Objective[],
  names: readonly string[],
): MakeLaunch {
  const scripts = new Map<LaunchStandard, Promise<string>>();
  const styles = readFileSync(join(root, 'src/portal/launch/page/launch.css'), 'utf8');
  return async (format, settings) => {
    const standard = standards[format];
    const script = scripts.get(standard) ?? buildLaunch(root, standard);
    scripts.set(standard, script);
    const page = makeLaunchPage({
      standard,
      settings: {
        language: settings.language,
        title: settings.title,
        course: '',
        start: settings.start,
        // Every portal that shows the launch page serves its files; some refuse .svg.
        probeFile: launchStyles,
        graded: settings.passMark !== undefined,
        reportAnswers: settings.reportAnswers,
        reportFailed: settings.reportFailed,
        courseId: settings.id,
        objectives: Object.fromEntries(objectives.map(({ id, text }) => [id, text])),
        // Only SCORM has so little room that progress is written short.
        names: standard.startsWith('scorm') ? names : [],
        words,
      },
      withoutScript: {
        off: { sentence: noScript, link: read },
        blocked: { sentence: blocked, link: words.unrecorded },
      },
    });
    return new Map([
      [launchPage, page],
      [launchScript, await script],
      [launchStyles, styles],
    ]);
  };
}
