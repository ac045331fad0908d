import { landingPage } from '#packaging/site/move-address.ts';

/** What the packages say about the course: from course.yaml, where each line is explained. */
export type PackageSettings = {
  /** The short route that the packages hold; absent: the whole course. */
  readonly route?: string;
  /** The page with which the course begins in a package. */
  readonly start: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The absolute address that stands for the course in statements. */
  readonly id: string;
  /** The name of the course where an address would be refused. */
  readonly identifier: string;
  /** From this share of best answers, in per cent, the final check is passed; absent: not graded. */
  readonly passMark?: number;
  /** Whether portals are told that it was not passed. */
  readonly reportFailed: boolean;
  readonly reportAnswers: boolean;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
};

/** The part of course.yaml that packages are made from. */
type CourseFile = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly completion: { readonly finalCheck: { readonly passMark: number } };
  readonly portal: {
    readonly id: string;
    readonly identifier: string;
    readonly title?: string | undefined;
    readonly graded: boolean;
    readonly reportFailed: boolean;
    readonly reportAnswers: boolean;
  };
};

/** Gathers what packages say. The version is that of the project. */
export function packageSettings(course: CourseFile, version: string): PackageSettings {
  const { language, description, objectives, completion, portal } = course;
  return {
    version,
    start: landingPage,
    language,
    title: portal.title ?? course.title,
    description,
    id: portal.id,
    identifier: portal.identifier,
    ...(portal.graded && { passMark: completion.finalCheck.passMark }),
    reportFailed: portal.reportFailed,
    reportAnswers: portal.reportAnswers,
    objectives: objectives.map(({ id, text }) => ({ id, text })),
  };
}
