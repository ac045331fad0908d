import requirements from '@cmi5/requirements/requirements.json' with { type: 'json' };

/** A statement of which anything may be missing. */
export type AnyStatement = {
  readonly id?: string;
  readonly timestamp?: string;
  readonly actor?: unknown;
  readonly verb?: { readonly id?: string };
  readonly object?: { readonly id?: string };
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
    readonly response?: string;
    readonly score?: {
      readonly scaled?: number;
      readonly raw?: number;
      readonly min?: number;
      readonly max?: number;
    };
  };
  readonly context?: {
    readonly registration?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
};

/** What the portal knows of a session when a statement comes. */
export type Cmi5Session = {
  readonly actor: unknown;
  readonly activityId: string;
  readonly registration: string;
  readonly sessionId: string;
  readonly publisherId: string;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore: number | undefined;
  readonly hasReadPreferences: boolean;
  readonly hasReadLaunchData: boolean;
  /** The verbs of this session so far, and those of earlier sessions of the registration. */
  readonly said: readonly string[];
  readonly saidBefore: readonly string[];
};

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const sessionKey = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const masteryKey = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** The last word of a verb. */
export function wordOf({ verb }: AnyStatement): string {
  return verb?.id?.split('/').at(-1) ?? '';
}

/** The requirements of cmi5 that a statement breaks, by their ids. */
export function judgeStatement(statement: AnyStatement, session: Cmi5Session): string[] {
  const { result = {}, context = {}, timestamp = '' } = statement;
  const { said, saidBefore, masteryScore } = session;
  const word = wordOf(statement);
  const category = (context.contextActivities?.['category'] ?? []).map(({ id }) => id);
  const grouping = (context.contextActivities?.['grouping'] ?? []).map(({ id }) => id);
  const isDefined = category.includes(`${categories}/cmi5`);
  const isJudging = result.success !== undefined || result.completion !== undefined;
  const hasMoveOn = category.includes(`${categories}/moveon`);
  const { score } = result;
  const ever = [...saidBefore, ...said];
  const always: [string, boolean][] = [
    ['9.1.0.0-1 (d)', statement.id !== undefined],
    ['9.7.0.0-1 (d)', timestamp !== ''],
    ['9.7.0.0-2 (d)', /Z$|\+00:00$/.test(timestamp)],
    ['8.1.3.0-3 (d)', JSON.stringify(statement.actor) === JSON.stringify(session.actor)],
    ['9.6.1.0-1 (d)', context.registration === session.registration],
    ['9.6.3.1-4 (d)', context.extensions?.[sessionKey] === session.sessionId],
    ['10.2.1.0-6 (d)', grouping.includes(session.publisherId)],
    ['11.0.0.0-3 (d2)', session.hasReadPreferences],
    ['10.2.1.0-4', session.hasReadLaunchData],
    ['9.3.0.0-4 (d2)', said.length > 0 || word === 'initialized'],
    ['9.3.0.0-5 (d2)', !said.includes('terminated')],
    ['9.6.2.2-2 (d)', !hasMoveOn || (isDefined && isJudging)],
    ['9.6.2.1-1', isDefined || !/^(initialized|completed|passed|failed|terminated)$/.test(word)],
  ];
  const defined: [string, boolean][] = [
    ['8.1.5.0-6 (d)', statement.object?.id === session.activityId],
    ['9.3.0.0-2 (d)', !said.includes(word)],
    ['9.3.0.0-3 (d)', !/passed|failed/.test(word) || !/passed|failed/.test(said.join())],
    ['9.3.0.0-6 (d2)', word !== 'completed' || !ever.includes('completed')],
    ['9.3.0.0-7 (d2)', word !== 'passed' || !ever.includes('passed')],
    ['9.3.0.0-8 (d)', word !== 'failed' || !ever.includes('passed')],
    ['10.2.2.0-5 (d)', session.launchMode === 'Normal' || /initialized|terminated/.test(word)],
    ['9.5.1.0-2 (d)', score === undefined || /passed|failed/.test(word)],
    ['9.5.1.0-3 (d1)', score?.raw === undefined || score.min !== undefined],
    ['9.5.1.0-3 (d2)', score?.raw === undefined || score.max !== undefined],
    ['9.5.2.0-1 (d1)', word !== 'passed' || result.success === true],
    ['9.5.2.0-2 (d)', word !== 'failed' || result.success === false],
    ['9.5.2.0-3 (d)', result.success === undefined || /passed|failed/.test(word)],
    ['9.5.3.0-1 (d1)', word !== 'completed' || result.completion === true],
    ['9.5.3.0-2 (d)', result.completion === undefined || word === 'completed'],
    ['9.5.4.1-1 (d)', word !== 'terminated' || result.duration !== undefined],
    ['9.5.4.1-2 (d)', word !== 'completed' || result.duration !== undefined],
    ['9.5.4.1-3 (d)', word !== 'passed' || result.duration !== undefined],
    ['9.5.4.1-4 (d)', word !== 'failed' || result.duration !== undefined],
    ['9.6.2.2-1 (d1)', !isJudging || hasMoveOn],
  ];
  const mastered = (score?.scaled ?? 0) >= (masteryScore ?? 0);
  const graded: [string, boolean][] = [
    ['9.3.4.0-2 (d2)', word !== 'passed' || mastered],
    ['9.3.5.0-2 (d)', word !== 'failed' || !mastered],
    ['9.6.3.2-2 (d)', context.extensions?.[masteryKey] === masteryScore],
  ];
  const isGraded = masteryScore !== undefined && score !== undefined;
  const rules = [
    ...always,
    ...(isDefined ? defined : []),
    ...(isDefined && isGraded ? graded : []),
  ];
  return rules.filter(([, holds]) => !holds).map(([id]) => id);
}

/** A requirement with its words, for a message. */
export function sayRequirement(id: string): string {
  const { txt } = (requirements as Readonly<Record<string, { txt: string }>>)[id] ?? { txt: '' };
  return `${id}: ${txt}`;
}

/** Whether cmi5 has a requirement of this id: a typing mistake must not pass as a rule. */
export function isRequirement(id: string): boolean {
  return Object.hasOwn(requirements, id);
}
