import { landingPage, launchPage } from '#packaging/site/move-address.ts';
import type { LaunchWords } from '#portal/launch/page/launch-settings.ts';
import { buildLaunch } from './build-launch.ts';
import type { MakeLaunch } from './fill-package.ts';
import { makeLaunchPage } from './launch-page.ts';
import type { LaunchStandard } from './launch-page.ts';
import type { PortalFormat } from './package-format.ts';

/** The words of the launch page, from interface.yaml. */
type Words = LaunchWords & { readonly noScript: string; readonly read: string };

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
 * Makes launch pages with these words, each script built once.
 * @param root The folder of the project.
 */
export function launchMaker(
  root: string,
  { noScript, read, ...words }: Words,
  objectives: readonly Objective[],
): MakeLaunch {
  const scripts = new Map<LaunchStandard, Promise<string>>();
  return async (format, settings) => {
    const standard = standards[format];
    const script = scripts.get(standard) ?? buildLaunch(root, standard);
    scripts.set(standard, script);
    const page = makeLaunchPage({
      standard,
      script: await script,
      settings: {
        language: settings.language,
        title: settings.title,
        course: '',
        start: landingPage,
        probeFile: launchPage,
        graded: settings.passMark !== undefined,
        reportAnswers: settings.reportAnswers,
        reportFailed: settings.reportFailed,
        courseId: settings.id,
        objectives: Object.fromEntries(objectives.map(({ id, text }) => [id, text])),
        words,
      },
      withoutScripts: { line: noScript, read },
    });
    return new Map([[launchPage, page]]);
  };
}
