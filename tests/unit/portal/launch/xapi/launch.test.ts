import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../../support/portals/lrs-double.ts';
import type { LrsStore } from '../../../../support/portals/lrs-double.ts';
import {
  FakeTab,
  answerTo,
  finished,
  launchInStore,
  opened,
  origin,
  serveFromMemory,
  snapshotOf,
} from './open-in-store.ts';

let store: LrsStore;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  store = openStore(() => origin);
  serveFromMemory(store);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A launch query with other values. */
function changed(query: string, values: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) parameters.set(name, value);
  return `?${parameters.toString()}`;
}

describe('Launch data that can never work', () => {
  const endpoints = {
    'has a user name': 'https://user:secret@lrs.example/xapi',
    'has a scheme that is not of the web': 'ftp://lrs.example/xapi',
    'runs a script': 'javascript:alert(1)',
    'is sent in the clear': 'http://lrs.example/xapi',
    'only looks like this machine': 'http://127.0.0.1.example/xapi',
    'is no address': 'lrs.example/xapi',
  };
  for (const [name, endpoint] of Object.entries(endpoints))
    for (const format of ['cmi5', 'xapi'] as const)
      it(`is refused at once in ${format} when the endpoint ${name}`, async () => {
        const query = format === 'cmi5' ? store.launch() : store.launchXapi();
        expect(await new FakeTab().open(format, changed(query, { endpoint }))).toBe('refused');
        expect(store.requests()).toBe(0);
      });

  it('is refused at once when the authorisation has a line break', async () => {
    const query = changed(store.launchXapi(), { auth: 'Basic abc\ndef' });
    expect(await new FakeTab().open('xapi', query)).toBe('refused');
    expect(store.requests()).toBe(0);
  });

  it('is refused when the learner of cmi5 is no JSON', async () => {
    const query = changed(store.launch(), { actor: '{' });
    expect(await new FakeTab().open('cmi5', query)).toBe('refused');
  });

  it('is not found where there is none at all', async () => {
    expect(await new FakeTab().open('cmi5')).toBe('notFound');
    expect(await new FakeTab().open('xapi')).toBe('notFound');
  });
});

describe('An address to return to', () => {
  for (const [returnURL, isFollowed] of [
    ['https://portal.example/home', true],
    ['javascript:alert(1)', false],
    ['http://elsewhere.example/', false],
  ] as const)
    it(`${returnURL} is ${isFollowed ? '' : 'not '}followed`, async () => {
      const { session } = await launchInStore(store, 'cmi5', { returnURL });
      expect(opened(session).returnTo).toBe(isFollowed ? returnURL : undefined);
      expect(opened(session).isReturnRefused).toBe(!isFollowed);
    });
});

describe('A fresh launch and a reload', () => {
  it('are told apart in cmi5: the same address again asks for its token again', async () => {
    const tab = new FakeTab();
    const query = store.launch();
    const first = opened(await tab.open('cmi5', query));
    tab.isReloading = true;
    first.leave();
    expect(await tab.open('cmi5')).toBe('over');
    expect(JSON.stringify(tab.state)).not.toMatch(/endpoint|Basic|token|auth/);
    expect(store.tokensAsked()).toBe(1);
    expect(store.verbs()).toEqual(['initialized', 'terminated']);
    // The portal launches the same address, which it refuses to give a token for.
    expect(await tab.open('cmi5', query)).toBe('over');
    expect(store.tokensAsked()).toBe(2);
    opened(await tab.open('cmi5', store.launch()));
    expect(store.tokensAsked()).toBe(3);
  });

  it('take the credentials out of the address, never lay them where other pages read, and forget them with the session', async () => {
    for (const format of ['cmi5', 'xapi'] as const) {
      const own = openStore(() => origin);
      serveFromMemory(own);
      const { tab, session } = await launchInStore(own, format);
      expect(tab.search).toBe('');
      const kept = () => JSON.stringify(tab.state);
      expect(kept()).toContain('endpoint');
      await opened(session).end();
      expect(kept()).not.toMatch(/endpoint|Basic|token|auth/);
      expect([...tab.device.texts.values()].join()).not.toMatch(/endpoint|Basic|token|auth/);
      expect(await tab.open(format)).toBe('over');
    }
  });

  it('let xAPI go on after a reload, which has no sessions', async () => {
    const { tab, session } = await launchInStore(store, 'xapi');
    opened(session).leave();
    opened(await tab.open('xapi'));
  });
});

describe('What the trace says of a session', () => {
  it('is each request with its status, without a name or a credential', async () => {
    const { tab, session } = await launchInStore(store, 'cmi5');
    const one = opened(session);
    one.answer(answerTo('Q1'));
    one.write(snapshotOf(['Q1'], finished));
    await one.commit();
    await one.end();
    const lines = tab.trace.map(({ call, value, answer }) => [call, value, answer].join(' '));
    expect(lines).toContain('POST statements initialized 200');
    expect(lines).toContain('PUT activities/state roots-and-reach 204');
    expect(lines.join()).not.toMatch(/learner-1|Basic|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
