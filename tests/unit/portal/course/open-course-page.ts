import { linkToHost } from '#portal/course/course-link.ts';
import type { Rules } from '#portal/course/course-link.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage, HostMessage } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import type { SaveStatus } from '#progress/save-status.ts';
import { FakeDevice } from '../../progress/fake-device.ts';

/** What the course knows about itself. */
export const rules: Rules = {
  origins: ['https://intranet.example'],
  report: () => ({ completed: false, done: 0, objectives: [] }),
  judge: ({ item, option, at }) =>
    item === 'Q1'
      ? { item, option, at, best: option === 'A', key: 'A', objective: 'O1' }
      : undefined,
};
/** What the launch page says. */
export const welcome: Extract<HostMessage, { type: 'welcome' }> = {
  type: 'welcome',
  seq: 1,
  mode: 'normal',
  keeps: 'portal',
  saved: [],
  sizes: false,
  ends: true,
};
/** The origin of the course. */
export const own = 'https://course.example';

/** A page of the course in a frame. */
export function openPage(options: { rules?: Promise<Rules>; canKeep?: boolean } = {}) {
  const sent: { message: CourseMessage; target: string }[] = [];
  const standings: SaveStatus[] = [];
  const host = {
    postMessage: (message: CourseMessage, target: string) => sent.push({ message, target }),
  } as unknown as Window;
  const device = new FakeDevice();
  const store = device.openTab();
  const link = linkToHost({
    host,
    ownOrigin: own,
    store,
    before: store.get(),
    rules: options.rules ?? Promise.resolve(rules),
    location: () => 'two-words.html',
    canKeep: () => options.canKeep ?? true,
    stand: (standing) => standings.push(standing),
    onWelcome: () => undefined,
  });
  const hear = (message: HostMessage, origin = own, source: unknown = host) =>
    link.hear({ data: wrapMessage(message), origin, source: source as Window });
  const answer = (option: string, at: number) => {
    store.change((one) => answerItem(one, { item: 'Q1', option, at }));
  };
  const types = () => sent.map(({ message }) => message.type);
  return { sent, standings, device, store, link, hear, answer, types };
}
