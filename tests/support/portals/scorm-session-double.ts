import { vi } from 'vitest';
import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import type { Session } from '#portal/launch/page/session.ts';
import { noTrace } from '#portal/launch/page/trace.ts';
import type { Trace } from '#portal/launch/page/trace.ts';
import { openScorm12 } from '#portal/launch/scorm/scorm12.ts';
import { openScorm2004 } from '#portal/launch/scorm/scorm2004.ts';
import type { PortalApi, Scorm } from './guard-api.ts';
import { quirkyPortal } from './quirky-portal.ts';
import type { QuirkyRecord, ScormQuirks } from './quirky-portal.ts';

/** What the launch page is set to in these tests. */
const launchSettings: LaunchSettings = {
  language: 'en',
  title: 'Course',
  course: '',
  start: 'course.html',
  probeFile: 'index.html',
  graded: true,
  reportAnswers: true,
  reportFailed: false,
  courseId: 'https://course.example/1',
  objectives: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((one) => [`O${one}`, 'do it'])),
  names: [],
  words: {} as LaunchSettings['words'],
};

/** How a session is opened without a browser. */
export type OpenedWith = {
  readonly quirks?: ScormQuirks;
  readonly before?: Readonly<Record<string, string>>;
  readonly settings?: Partial<LaunchSettings>;
  /** The status of the file with which the connection is probed; undefined when nothing comes. */
  readonly probe?: number | undefined;
  readonly trace?: Trace;
};

/** Opens a session of the real adapter with a portal in the same window. */
export async function openWithPortal(
  standard: Scorm,
  { quirks = {}, before = {}, ...others }: OpenedWith = {},
): Promise<{ session: Session; record: QuirkyRecord }> {
  const { api, record } = quirkyPortal(standard, quirks, before, () => undefined);
  const session = await openWithApi(standard, api, others);
  if (typeof session === 'string') throw new Error(`no session: ${session}`);
  return { session, record };
}

/** Opens a session with any API object in the same window. */
export async function openWithApi(
  standard: Scorm,
  api: PortalApi,
  { settings = {}, trace = noTrace, ...others }: Pick<OpenedWith, 'settings' | 'probe' | 'trace'>,
) {
  const status = 'probe' in others ? others.probe : 200;
  const around: Record<string, unknown> = { opener: null };
  around['parent'] = around;
  around[standard === 'scorm12' ? 'API' : 'API_1484_11'] = api;
  vi.stubGlobal('window', around);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (file: string) => {
    if (file.endsWith('items.json')) {
      const items = [{ id: 'Q1', stem: 'What is a door?', options: [] }];
      return Promise.resolve({ json: () => Promise.resolve(items) });
    }
    return status === undefined
      ? Promise.reject(new Error('offline'))
      : Promise.resolve({ status });
  });
  const open = standard === 'scorm12' ? openScorm12 : openScorm2004;
  return open({ ...launchSettings, ...settings }, { adopt: () => undefined, trace });
}
