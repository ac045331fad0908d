import type { CourseMessage } from '#portal/protocol/messages.ts';
import { isRecord } from '#progress/guards.ts';
import type { Progress } from '#progress/progress.ts';
import type { Completed, PartProgress } from './part-events.ts';

type ProgressMessage = Extract<CourseMessage, { readonly type: 'progress' }>;

/** What the page around the frame is told of the progress; nothing before it could be judged. */
export function reportPart(
  part: string,
  { state, location, report }: ProgressMessage,
): { readonly progress: PartProgress; readonly completed: Completed | undefined } | undefined {
  if (!report) return undefined;
  const { routes = [], ...told } = report;
  const finished = [...listFinished(state), ...routes];
  const isDone = part === 'course' ? report.completed : finished.includes(part);
  const { score } = report;
  return {
    progress: { part, location, finished, ...told },
    completed: isDone ? { part, ...(score && { share: score.share }) } : undefined,
  };
}

/** Lessons and scenarios, named as parts are. Deep down, a state may hold anything. */
function listFinished({ lessons, scenarios }: Progress): string[] {
  const played = Object.entries<unknown>(scenarios).filter(([, scenario]) => {
    const runs = isRecord(scenario) ? scenario['runs'] : undefined;
    return Array.isArray(runs) && runs.length > 0;
  });
  return [...Object.keys(lessons), ...played.map(([id]) => `scenario-${id}`)];
}
