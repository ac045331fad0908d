import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OtherWindows, WindowEvents } from '#portal/launch/page/other-windows.ts';
import type { Session, Snapshot, Stored } from '#portal/launch/page/session.ts';
import { shareSession } from '#portal/launch/page/share-session.ts';
import { answerItem } from '#progress/items.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

/** The windows of a browser: the first one leads, and messages arrive a moment later. */
class FakeBrowser {
  readonly windows: { id: string; events: WindowEvents }[] = [];

  join(events: WindowEvents): OtherWindows {
    const id = `window-${this.windows.length}`;
    const own = { id, events };
    this.windows.push(own);
    if (this.windows[0] === own) queueMicrotask(events.lead);
    return {
      id,
      post: (message) => {
        for (const one of this.windows.filter((other) => other !== own))
          setTimeout(() => {
            one.events.message(message, id);
          });
      },
      leave: () => {
        this.windows.splice(this.windows.indexOf(own), 1);
        this.windows[0]?.events.lead();
      },
    };
  }
}

/** A window with the course in it, whose session caches what it read as it was opened. */
function openWindow(browser: FakeBrowser, facts: Partial<Session> = {}) {
  const written: Snapshot[] = [];
  const answers: string[] = [];
  const calls: string[] = [];
  const portal = { stores: 'stored' as Stored };
  let progress: Progress = emptyProgress;
  const single: Session = {
    mode: 'normal',
    saved: [],
    learner: 'learner-1',
    isCached: true,
    write: (snapshot) => written.push(snapshot),
    answer: ({ item, option }) => answers.push(`${item}.${option}`),
    commit: () => {
      calls.push('commit');
      return Promise.resolve(portal.stores);
    },
    end: () => calls.push('end'),
    leave: () => calls.push('leave'),
    ...facts,
  };
  const due = vi.fn();
  const session = shareSession(single, {
    join: (events) => browser.join(events),
    adopt(state) {
      // As the course does: it merges, and says what came of it.
      progress = mergeProgress(progress, state as Progress);
      tell();
    },
    due,
    twice: () => undefined,
  });
  const tell = () => {
    session.write({ state: progress, location: 'a.html', report: undefined, hasBegun: true });
  };
  const answer = (item: string, option: string, at: number) => {
    session.answer({ item, option, at, best: true, key: option, objective: 'O1' });
    progress = answerItem(progress, { item, option, at });
    tell();
  };
  return { written, answers, calls, portal, session, due, answer, state: () => progress };
}

const settle = () => vi.advanceTimersByTimeAsync(10);

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

describe('A session that is open in two windows', () => {
  it('is written by one of them, with the answers of both', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    await settle();
    one.answer('Q1', 'A', 1);
    two.answer('Q2', 'B', 2);
    await settle();
    expect(one.answers).toEqual(['Q1.A', 'Q2.B']);
    expect([two.answers, two.written]).toEqual([[], []]);
    expect(one.written.at(-1)?.state).toEqual(two.state());
  });

  it('tells the other window whether its answers are stored', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    await settle();
    two.answer('Q2', 'B', 2);
    const outcome = two.session.commit();
    await settle();
    await one.session.commit();
    await settle();
    expect(await outcome).toBe('stored');
    expect(two.calls).toEqual([]);

    one.portal.stores = 'failed';
    two.answer('Q3', 'A', 3);
    const failed = two.session.commit();
    await settle();
    await one.session.commit();
    await settle();
    expect(await failed).toBe('failed');
  });

  it('knows that its answers are stored, also when it hears so before it asks', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    await settle();
    two.answer('Q2', 'B', 2);
    await settle();
    await one.session.commit();
    await settle();
    const outcome = two.session.commit();
    await settle();
    expect(await outcome).toBe('stored');
  });

  it('says that nothing is stored when the window that writes does not answer', async () => {
    const browser = new FakeBrowser();
    openWindow(browser);
    const two = openWindow(browser);
    await settle();
    two.answer('Q2', 'B', 2);
    const outcome = two.session.commit();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toBe('failed');
  });

  it('goes on in the next window, which repeats what its portal has cached otherwise', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    await settle();
    one.answer('Q1', 'A', 1);
    two.answer('Q2', 'B', 2);
    await settle();
    await one.session.commit();
    await one.session.end();
    await settle();
    expect(two.due).toHaveBeenCalled();
    expect(two.answers).toEqual(['Q1.A', 'Q2.B']);
    two.answer('Q3', 'C', 3);
    expect(two.answers.at(-1)).toBe('Q3.C');
    expect(await two.session.commit()).toBe('stored');
    expect(two.written.at(-1)?.state).toEqual(two.state());
  });

  it('does not repeat to a record store what it has taken', async () => {
    const browser = new FakeBrowser();
    const facts = { isCached: false };
    const [one, two] = [openWindow(browser, facts), openWindow(browser, facts)];
    await settle();
    one.answer('Q1', 'A', 1);
    await settle();
    await one.session.commit();
    two.answer('Q2', 'B', 2);
    await settle();
    // The window is closed before it could commit once more.
    one.session.leave();
    await settle();
    expect(two.answers).toEqual(['Q2.B']);
  });

  it('ends in the window that only followed with what both know, not with what it once read', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    await settle();
    two.answer('Q2', 'B', 2);
    one.answer('Q1', 'A', 1);
    await settle();
    two.session.leave();
    expect(two.calls).toEqual(['leave']);
    expect(two.written).toHaveLength(1);
    expect(two.written[0]?.state).toEqual(one.state());
    expect(two.answers).toEqual([]);
  });

  it('is left alone in review: nobody writes anything there', () => {
    const browser = new FakeBrowser();
    openWindow(browser, { mode: 'review' });
    expect(browser.windows).toEqual([]);
  });
});
