import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRequirement, judgeStatement } from '../../../support/portals/cmi5-rules.ts';
import type { AnyStatement, Cmi5Session } from '../../../support/portals/cmi5-rules.ts';
import {
  categories,
  contextOf,
  ready,
  say,
  score,
} from '../../../support/portals/cmi5-statements.ts';
import { startLrs } from '../../../support/portals/lrs-double.ts';
import type { LrsDouble } from '../../../support/portals/lrs-double.ts';

const onlyMoveOn = contextOf(true, false).contextActivities;
const broken: readonly (readonly [string, AnyStatement, Partial<Cmi5Session>?])[] = [
  ['9.1.0.0-1 (d)', say('initialized', { id: undefined }), { said: [] }],
  ['9.7.0.0-1 (d)', say('terminated', { timestamp: undefined })],
  ['9.7.0.0-2 (d)', say('terminated', { timestamp: '2026-01-01T10:00:00.000+02:00' })],
  ['8.1.3.0-3 (d)', say('terminated', { actor: { mbox: 'mailto:a@b.example' } })],
  ['9.6.1.0-1 (d)', say('terminated', { context: contextOf(false, false, { registration: 'x' }) })],
  ['9.6.3.1-4 (d)', say('terminated', { context: contextOf(false, false, { extensions: {} }) })],
  ['11.0.0.0-3 (d2)', say('terminated'), { hasReadPreferences: false }],
  ['10.2.1.0-4', say('terminated'), { hasReadLaunchData: false }],
  ['9.3.0.0-4 (d2)', say('completed'), { said: [] }],
  ['9.3.0.0-5 (d2)', say('completed'), { said: ['initialized', 'terminated'] }],
  ['8.1.5.0-6 (d)', say('terminated', { object: { id: 'https://else.example/' } })],
  ['9.3.0.0-2 (d)', say('initialized')],
  ['9.3.0.0-3 (d)', say('failed'), { said: ['initialized', 'passed'] }],
  ['9.3.0.0-6 (d2)', say('completed'), { saidBefore: ['completed'] }],
  ['9.3.0.0-7 (d2)', say('passed'), { saidBefore: ['passed'] }],
  ['9.3.0.0-8 (d)', say('failed'), { saidBefore: ['passed'] }],
  ['10.2.2.0-5 (d)', say('completed'), { launchMode: 'Review' }],
  ['9.5.1.0-2 (d)', say('completed', { result: { completion: true, duration: 'PT1S', score } })],
  [
    '9.5.1.0-3 (d1)',
    say('passed', {
      result: { success: true, duration: 'PT1S', score: { ...score, min: undefined } },
    }),
  ],
  [
    '9.5.1.0-3 (d2)',
    say('passed', {
      result: { success: true, duration: 'PT1S', score: { ...score, max: undefined } },
    }),
  ],
  ['9.5.2.0-1 (d1)', say('passed', { result: { success: false, duration: 'PT1S', score } })],
  ['9.5.2.0-2 (d)', say('failed', { result: { success: true, duration: 'PT1S' } })],
  ['9.5.2.0-3 (d)', say('terminated', { result: { success: true, duration: 'PT1S' } })],
  ['9.5.3.0-1 (d1)', say('completed', { result: { duration: 'PT1S' } })],
  ['9.5.3.0-2 (d)', say('terminated', { result: { completion: true, duration: 'PT1S' } })],
  ['9.5.4.1-1 (d)', say('terminated', { result: {} })],
  ['9.5.4.1-2 (d)', say('completed', { result: { completion: true } })],
  ['9.5.4.1-3 (d)', say('passed', { result: { success: true, score } })],
  ['9.5.4.1-4 (d)', say('failed', { result: { success: false } })],
  ['9.6.2.2-1 (d1)', say('completed', { context: contextOf(false, false) })],
  [
    '9.6.2.2-2 (d)',
    say('terminated', { context: contextOf(false, false, { contextActivities: onlyMoveOn }) }),
  ],
  [
    '9.6.2.1-1',
    say('terminated', {
      context: contextOf(false, false, {
        contextActivities: { grouping: [{ id: ready.publisherId }] },
      }),
    }),
  ],
  [
    '10.2.1.0-6 (d)',
    say('terminated', {
      context: contextOf(false, false, {
        contextActivities: { category: [{ id: `${categories}/cmi5` }] },
      }),
    }),
  ],
  [
    '9.3.4.0-2 (d2)',
    say('passed', {
      result: { success: true, duration: 'PT1S', score: { ...score, scaled: 0.2, raw: 20 } },
    }),
  ],
  ['9.3.5.0-2 (d)', say('failed', { result: { success: false, duration: 'PT1S', score } })],
  ['9.6.3.2-2 (d)', say('passed', { context: contextOf(true, false) })],
];

describe('The record store of the tests', () => {
  it('finds nothing in statements that follow cmi5', () => {
    for (const verb of ['completed', 'passed', 'failed', 'terminated'])
      expect(judgeStatement(say(verb), ready), verb).toEqual([]);
    expect(judgeStatement(say('initialized'), { ...ready, said: [] })).toEqual([]);
  });

  for (const [id, statement, session] of broken)
    it(`answers a mistake with the requirement ${id}`, () => {
      expect(isRequirement(id)).toBe(true);
      expect(judgeStatement(statement, { ...ready, ...session })).toContain(id);
    });
});

describe('The record store of the tests, asked over the line,', () => {
  let lrs: LrsDouble;
  beforeEach(async () => {
    lrs = await startLrs();
  });
  afterEach(() => lrs.close());

  const version = { 'x-experience-api-version': '1.0.3' };
  const ask = async (
    path: string,
    {
      headers = {},
      ...init
    }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  ): Promise<number> => {
    const authorization = new URLSearchParams(lrs.launchXapi()).get('auth')!;
    const all = { authorization, ...version, 'content-type': 'application/json', ...headers };
    const answer = await fetch(`${lrs.origin}/xapi/${path}`, {
      ...init,
      headers: all,
    });
    return answer.status;
  };
  const post = (statement: object) =>
    ask('statements', { method: 'POST', body: JSON.stringify(statement) });
  const document = 'activities/state?stateId=x&activityId=https://a.example&agent={}';

  it('wants the version, a token that it gave, and parameters that it knows', async () => {
    expect(await ask(document, { headers: { 'x-experience-api-version': '0.9' } })).toBe(400);
    expect(await ask(document, { headers: { authorization: 'Basic x' } })).toBe(401);
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

  it('refuses whatever is empty, in statements and in documents', async () => {
    const empties = [{ context: {} }, { context: { contextActivities: { category: [] } } }];
    for (const empty of empties) expect(await post(say('terminated', empty))).toBe(400);
    for (const body of ['{}', '{"state":{"items":{}}}', '{"by":""}', '{"at":null}'])
      expect(await ask(document, { method: 'PUT', body, headers: { 'if-none-match': '*' } })).toBe(
        400,
      );
    expect(lrs.statements).toEqual([]);
  });

  it('lets nobody write over a document of which a newer version is there', async () => {
    const put = (headers: Record<string, string>) =>
      ask(document, { method: 'PUT', body: '{"v":1}', headers });
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
    expect(await ask('statements', { method: 'POST', body, headers })).toBe(403);
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
