import { formatDuration, formatTimestamp } from '#portal/launch/page/format-time.ts';
import type { OpenSession } from '#portal/launch/page/session.ts';
import { shorten } from './describe-answer.ts';
import type { Dialect } from './dialect.ts';
import type { Elements } from './elements.ts';
import { readNumber } from './read-answer.ts';
import { openScorm } from './scorm-session.ts';

const scaled = 'cmi.score.scaled';
const measure = 'cmi.progress_measure';

/** SCORM 2004, 3rd and 4th edition; the names of the elements are those of RTE 4.2. */
const dialect: Dialect = {
  api: 'API_1484_11',
  methods: { prefix: '', terminate: 'Terminate' },
  names: {
    mode: 'cmi.mode',
    learner: 'cmi.learner_id',
    state: 'cmi.suspend_data',
    location: 'cmi.location',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
  // Also what is only written again at the end, where a portal loses it at Commit.
  readAtStart: ['cmi.completion_status', 'cmi.success_status', scaled, 'cmi.score.raw', measure],
  masteryOf(elements) {
    const mark = readNumber(elements.get('cmi.scaled_passing_score')) ?? 0;
    return mark > 0 && mark <= 1 ? mark : undefined;
  },
  formatTime: formatDuration,
  // Retrieve, store and commit before initialization or after termination (RTE 3.1.7).
  endings: /^1[234][23]$/,
  describes: true,
  report(elements, { completed, passed, share }, { graded, counts }) {
    if (graded && share !== undefined) {
      const before = readNumber(elements.get(scaled));
      if (before === undefined || counts !== 'best' || share / 100 > before) {
        elements.set('cmi.score.raw', String(share));
        elements.set(scaled, String(share / 100));
      }
    }
    if (graded && passed) raiseSuccess(elements, 'cmi', 'passed');
    raiseCompletion(elements, 'cmi', completed);
  },
  scoreLimits: { score: scaled, min: 'cmi.score.min', max: 'cmi.score.max' },
  progress(elements, done) {
    if (done > (readNumber(elements.get(measure)) ?? -1)) elements.set(measure, done.toFixed(2));
  },
  objective: {
    read: ['success_status', 'completion_status', 'score.scaled'],
    mostCalls: 4,
    shareOf(elements, path) {
      const share = readNumber(elements.get(`${path}.score.scaled`));
      return share === undefined ? undefined : share * 100;
    },
    write(elements, path, { share, stands }) {
      if (share !== undefined) elements.set(`${path}.score.scaled`, String(share / 100));
      if (stands) raiseSuccess(elements, path, 'passed');
      raiseCompletion(elements, path, stands);
    },
  },
  fieldsOf: ({ option, at, best, key, objective }, { latency, description }) => [
    { name: 'type', value: 'choice' },
    { name: 'objectives.0.id', value: objective, isExtra: true },
    { name: 'timestamp', value: formatTimestamp(at) },
    { name: 'correct_responses.0.pattern', option: key },
    { name: 'learner_response', option },
    { name: 'result', value: best ? 'correct' : 'incorrect' },
    ...(latency === undefined ? [] : [{ name: 'latency', value: latency, isExtra: true }]),
    ...(description ? [{ name: 'description', value: description, isExtra: true }] : []),
  ],
  // Of all types of interactions, only this one takes any text (RTE 4.2.9.2).
  fieldsOfTie: ({ name, state, line }) => [
    { name: 'type', value: 'other' },
    { name: 'learner_response', value: state },
    { name: 'description', value: shorten(`${name}: ${line}`), isExtra: true },
  ],
  finish(elements, hasFailed) {
    if (hasFailed) raiseSuccess(elements, 'cmi', 'failed');
    // A portal that is told nothing may take the course as completed (RTE 4.2.4.1).
    raiseCompletion(elements, 'cmi', false);
  },
  askToTakeOver(elements) {
    // Not `exitAll`: the attempt would end, and the next one would start empty (SN 5.6.6).
    elements.set('adl.nav.request', 'suspendAll');
  },
};

/** Opens a session of SCORM 2004, 3rd or 4th edition. */
export const openScorm2004: OpenSession = (settings, options) =>
  openScorm(dialect, settings, options);

function raiseCompletion(elements: Elements, path: string, isCompleted: boolean): void {
  elements.raise(`${path}.completion_status`, isCompleted ? 'completed' : 'incomplete', [
    'incomplete',
    'completed',
  ]);
}

function raiseSuccess(elements: Elements, path: string, status: 'passed' | 'failed'): void {
  elements.raise(`${path}.success_status`, status, ['failed', 'passed']);
}
