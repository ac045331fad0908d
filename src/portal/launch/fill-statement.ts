import type { Report } from '../messages.ts';
import type { LaunchSettings } from './launch-settings.ts';

/** A statement that a learner can hand in, when the portal could not be told. It holds no name. */
export function fillStatement(
  { title, language, words }: Pick<LaunchSettings, 'title' | 'language' | 'words'>,
  report: Report | undefined,
  now: Date,
): string {
  const facts: Readonly<Record<string, string>> = {
    title,
    date: now.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
    completed: report?.completed ? words.yes : words.no,
    done: String(Math.floor((report?.done ?? 0) * 100)),
    score: report?.score ? `${report.score.share} %` : words.none,
  };
  return words.statementText.replace(/\{(\w+)\}/g, (all, name: string) => facts[name] ?? all);
}
