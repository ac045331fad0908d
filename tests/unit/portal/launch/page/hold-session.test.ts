import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { hold } from '../../../../support/portals/held-session.ts';

const report: Report = { completed: false, done: 0, objectives: [] };
const answered = (option: string, from: Progress = emptyProgress) =>
  answerItem(from, { item: 'Q1', option, at: 5 });

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('window', { origin: 'https://portal.example' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('The launch page between portal and course', () => {
  it('welcomes each page with what is known, and asks for a course that was there first', async () => {
    const saved = answered('A');
    const { told, say, post } = hold({ saved: [saved] });
    expect(told).toMatchObject([{ type: 'host?' }]);
    say({ type: 'hello', page: 'two-words.html' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toMatchObject({ type: 'welcome', saved: [saved], ends: true });
    const later = answerItem(saved, { item: 'Q2', option: 'B', at: 9 });
    post(later);
    await vi.advanceTimersByTimeAsync(1);
    say({ type: 'hello', page: 'side-by-side.html' });
    expect(told.at(-1)).toMatchObject({ type: 'welcome', saved: [later] });
  });

  it('writes everything at once, and says what is stored', async () => {
    const { told, written, answers, portal, say, post } = hold();
    const answer = { item: 'Q1', option: 'A', at: 5, best: true, key: 'A', objective: 'O1' };
    say({ type: 'answered', answer });
    post(answered('A'), { report });
    await vi.advanceTimersByTimeAsync(1);
    expect(answers).toEqual(['A']);
    expect(written).toMatchObject([{ state: answered('A'), report, location: 'two-words.html' }]);
    expect(portal.commits).toBe(1);
    expect(told.at(-1)).toMatchObject({ type: 'saved', seq: 2, ok: true });
  });

  it('asks the portal to store nothing when only the place has changed', async () => {
    const { told, written, portal, post } = hold();
    post(emptyProgress, { report });
    await vi.advanceTimersByTimeAsync(10_000);
    post(visit(emptyProgress, 'plan.html'));
    post(visit(emptyProgress, 'plan.html'), { report });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(portal.commits).toBe(1);
    expect(told.at(-1)).toMatchObject({ type: 'saved', seq: 3, ok: true });
    expect(written.at(-1)).toMatchObject({ report, hasBegun: false });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(portal.commits).toBe(2);
  });

  it('knows that a learner has begun, and does not forget it', () => {
    const { written, post } = hold();
    post(answered('A'));
    post({ ...answered('A'), seed: 5 });
    post(answered('B', answered('A')));
    post(answered('A'));
    expect(written.map(({ hasBegun }) => hasBegun)).toEqual([false, false, true, true]);
  });

  it('keeps on the device what the portal does not store, until it is stored, and hands it in', async () => {
    const one = hold();
    one.portal.stores = 'failed';
    one.post(answered('A'));
    await vi.advanceTimersByTimeAsync(1);
    expect(one.told.at(-1)).toMatchObject({ type: 'saved', ok: false, here: true });
    expect(one.held.isKeptHere()).toBe(true);

    const two = hold({}, [], one.device);
    two.say({ type: 'hello', page: 'two-words.html' });
    await vi.advanceTimersByTimeAsync(0);
    expect(two.told.at(-1)).toMatchObject({ saved: [], left: answered('A') });
    expect(two.device.state).toEqual(answered('A'));
    two.post(answered('A'));
    await vi.advanceTimersByTimeAsync(1);
    expect(two.told.at(-1)).toMatchObject({ type: 'saved', ok: true, here: false });
    expect(two.device).toEqual({});
  });

  it('does not promise what the device does not keep', async () => {
    const { told, held, portal, post } = hold({}, [], { isBlocked: true });
    portal.stores = 'failed';
    post(answered('A'));
    await vi.advanceTimersByTimeAsync(1);
    expect(told.at(-1)).toMatchObject({ ok: false, here: false });
    expect(held.isKeptHere()).toBe(false);
  });

  it('says when the portal does not say whether it stored, keeps it, and does not ask again', async () => {
    const { told, held, portal, device, post } = hold();
    portal.stores = 'unknown';
    post(answered('A'));
    await vi.advanceTimersByTimeAsync(300_000);
    expect(told.at(-1)).toMatchObject({ ok: false, unknown: true, ended: false });
    expect(device.state).toEqual(answered('A'));
    expect(portal.commits).toBe(1);
    const leaving = held.end();
    await vi.advanceTimersByTimeAsync(1);
    expect(await leaving).toBe('unknown');
    expect(portal.ends).toBe(1);
  });

  it('tells a page that comes while another window was at work what that window did', async () => {
    const { told, held, say, post } = hold();
    post(answered('A'));
    held.adopt(answered('B'));
    say({ type: 'hello', page: 'two-words.html' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toContainEqual(
      expect.objectContaining({ type: 'welcome', saved: [answered('A'), answered('B')] }),
    );
  });

  it('takes what a page has not said yet when the window goes away, and then hears nothing', () => {
    const state = answered('C');
    const { written, portal, held, post } = hold({}, [
      { type: 'progress', seq: 9, state, location: 'two-words.html' },
    ]);
    held.leave();
    held.leave();
    post(emptyProgress);
    expect(portal.left).toBe(1);
    expect(written).toMatchObject([{ state }]);
  });

  it('records nothing in review', async () => {
    const { told, written, answers, portal, say, post } = hold({ mode: 'review' });
    const answer = { item: 'Q1', option: 'A', at: 5, best: true, key: 'A', objective: 'O1' };
    say({ type: 'hello', page: 'two-words.html' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toMatchObject({ mode: 'review' });
    say({ type: 'answered', answer });
    post(answered('A'));
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect([written, answers, portal.commits]).toEqual([[], [], 0]);
  });

  it('hears its own frame only', () => {
    const { written, say } = hold();
    const message = { type: 'progress', state: emptyProgress, location: 'two-words.html' };
    say(message, {});
    say(message, null);
    expect(written).toEqual([]);
  });
});
