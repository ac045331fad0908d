import { formatClock, formatTimespan } from '#portal/launch/page/format-time.ts';
import type { OpenSession } from '#portal/launch/page/session.ts';
import type { Dialect } from './dialect.ts';
import { readNumber } from './read-answer.ts';
import { openScorm } from './scorm-session.ts';

const status = 'cmi.core.lesson_status';
const score = 'cmi.core.score.raw';
const ladder = ['browsed', 'incomplete', 'failed', 'completed', 'passed'];

/** SCORM 1.2; the names of the elements are those of RTE 3.4. */
const dialect: Dialect = {
  api: 'API',
  methods: { prefix: 'LMS', terminate: 'Finish' },
  names: {
    mode: 'cmi.core.lesson_mode',
    learner: 'cmi.core.student_id',
    state: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  readAtStart: [status, score],
  masteryOf(elements) {
    const mark = readNumber(elements.get('cmi.student_data.mastery_score')) ?? 0;
    // Portals also give 0 where nobody has set one.
    return mark > 0 && mark <= 100 ? mark / 100 : undefined;
  },
  formatTime: formatTimespan,
  // Not initialized (RTE 3.3): the portal has ended the session.
  endings: /^301$/,
  describes: false,
  report(elements, { completed, passed, share }, { graded, counts }) {
    if (graded && share !== undefined) {
      const before = readNumber(elements.get(score));
      if (before === undefined || counts !== 'best' || share > before) {
        elements.set(score, String(share));
      }
    }
    if (!completed) elements.raise(status, 'incomplete', ladder);
    else if (!(graded && passed && elements.raise(status, 'passed', ladder)))
      elements.raise(status, 'completed', ladder);
  },
  scoreLimits: { score, min: 'cmi.core.score.min', max: 'cmi.core.score.max' },
  objective: {
    read: ['status', 'score.raw'],
    mostCalls: 3,
    shareOf: (elements, path) => readNumber(elements.get(`${path}.score.raw`)),
    write(elements, path, { share, stands }) {
      if (share !== undefined) elements.set(`${path}.score.raw`, String(share));
      elements.raise(`${path}.status`, stands ? 'completed' : 'incomplete', ladder);
    },
  },
  fieldsOf: ({ option, at, best, key, objective }, { latency }) => [
    { name: 'type', value: 'choice' },
    { name: 'objectives.0.id', value: objective, isExtra: true },
    { name: 'time', value: formatClock(at) },
    { name: 'correct_responses.0.pattern', option: key },
    { name: 'student_response', option },
    { name: 'result', value: best ? 'correct' : 'wrong' },
    ...(latency === undefined ? [] : [{ name: 'latency', value: latency, isExtra: true }]),
  ],
  finish(elements, hasFailed) {
    // A portal that is told nothing takes the course as completed (RTE 3.4, lesson_status).
    elements.raise(status, hasFailed ? 'failed' : 'incomplete', ladder);
  },
};

/** Opens a session of SCORM 1.2. */
export const openScorm12: OpenSession = (settings, options) =>
  openScorm(dialect, settings, options);
