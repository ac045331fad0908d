import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLrs } from '../../support/lrs-double.ts';
import type { LrsDouble } from '../../support/lrs-double.ts';
import { actor } from '../../support/lrs-launch.ts';

// A statement that breaks no rule of xAPI.
function say(verb: string): object {
  return {
    id: '7c0f6c2e-8a53-4f0b-9d52-0c9f3c1c7a10',
    timestamp: '2026-01-01T10:00:00.000Z',
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: 'https://portal.example/activities/7f3' },
  };
}

describe('The record store of the tests', () => {
  let lrs: LrsDouble;
  beforeEach(async () => {
    lrs = await startLrs();
  });
  afterEach(() => lrs.close());

  const version = { 'x-experience-api-version': '1.0.3' };
  const ask = async (
    path: string,
    init: { method?: string; body?: string } = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<number> => {
    const authorization = new URLSearchParams(lrs.launchXapi()).get('auth')!;
    const all = { authorization, ...version, 'content-type': 'application/json', ...headers };
    const answer = await fetch(`${lrs.origin}/xapi/${path}`, { ...init, headers: all });
    return answer.status;
  };
  const post = (statement: object) =>
    ask('statements', { method: 'POST', body: JSON.stringify(statement) });
  const document = 'activities/state?stateId=x&activityId=https://a.example&agent={}';

  it('wants the version, a token that it gave, and parameters that it knows', async () => {
    expect(await ask(document, {}, { 'x-experience-api-version': '0.9' })).toBe(400);
    expect(await ask(document, {}, { authorization: 'Basic x' })).toBe(401);
    expect(await ask(`${document}&profile=x`)).toBe(400);
    expect(await ask(document)).toBe(404);
  });

  it('takes a statement once, and another one of the same id never', async () => {
    expect(await post(say('terminated'))).toBe(200);
    expect(await post(say('terminated'))).toBe(200);
    expect(lrs.statements).toHaveLength(1);
    expect(await post(say('completed'))).toBe(409);
    expect(await post({ ...say('completed'), id: 'no-id' })).toBe(400);
  });

  it('lets nobody write over a document of which a newer version is there', async () => {
    const put = (headers: Readonly<Record<string, string>>) =>
      ask(document, { method: 'PUT', body: '{}' }, headers);
    expect(await put({})).toBe(409);
    expect(await put({ 'if-none-match': '*' })).toBe(204);
    expect(await put({ 'if-none-match': '*' })).toBe(412);
    expect(await put({ 'if-match': '"old"' })).toBe(412);
    expect(await put({ 'if-match': '*' })).toBe(204);
  });

  it('answers a broken requirement of cmi5 with its number and its words', async () => {
    const address = new URLSearchParams(lrs.launch()).get('fetch')!;
    const token = (await (await fetch(address, { method: 'POST' })).json()) as Record<
      string,
      string
    >;
    const headers = { authorization: `Basic ${token['auth-token']!}` };
    const body = JSON.stringify(say('completed'));
    expect(await ask('statements', { method: 'POST', body }, headers)).toBe(403);
    expect(lrs.faults[0]).toMatch(/^403 \d+(\.\d+){3}-\d+.*: .{20}/);
    expect(lrs.statements).toEqual([]);
  });

  it('gives a token once', async () => {
    const address = new URLSearchParams(lrs.launch()).get('fetch')!;
    const take = async () =>
      (await (await fetch(address, { method: 'POST' })).json()) as Record<string, string>;
    expect(Object.keys(await take())).toEqual(['auth-token']);
    expect(Object.keys(await take())).toContain('error-code');
  });
});
