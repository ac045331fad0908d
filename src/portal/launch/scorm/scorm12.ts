import { formatClock, formatTimespan } from '#portal/launch/page/format-time.ts';
import type { OpenSession } from '#portal/launch/page/session.ts';
import type { Elements } from './call-api.ts';
import { findObjective } from './find-objective.ts';
import { raiseStatus } from './raise-status.ts';
import { openScorm } from './scorm-session.ts';
import type { Dialect } from './scorm-session.ts';
import { nameOption, writeInteraction } from './write-interaction.ts';

const status = 'cmi.core.lesson_status';
const ladder = ['browsed', 'incomplete', 'failed', 'completed', 'passed'];

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
  formatTime: formatTimespan,
  endings: /^301$/,
  report(elements, { completed, score, objectives }, { graded }) {
    if (graded && score) {
      const raw = elements.get('cmi.core.score.raw');
      if (raw === '' || score.counts !== 'best' || score.share > Number(raw)) {
        setScore(elements, 'cmi.core', score.share);
      }
    }
    const reached = graded && score?.passed ? 'passed' : 'completed';
    raiseStatus(elements, status, completed ? reached : 'incomplete', ladder);
    for (const { id, level, share } of objectives) {
      const path = level === 'not-begun' ? undefined : findObjective(elements, id);
      if (path === undefined) continue;
      if (share !== undefined) setScore(elements, path, share);
      raiseStatus(
        elements,
        `${path}.status`,
        level === 'stands' ? 'completed' : 'incomplete',
        ladder,
      );
    }
  },
  answer(elements, { item, option, at, best, key, objective }, path) {
    writeInteraction(elements, path, item, [
      ['type', 'choice'],
      ['objectives.0.id', objective],
      ['time', formatClock(at)],
      ['correct_responses.0.pattern', nameOption(key)],
      ['student_response', nameOption(option)],
      ['result', best ? 'correct' : 'wrong'],
    ]);
  },
  finish(elements, report, { graded, reportFailed }) {
    const isFailed = graded && reportFailed && report?.score?.passed === false;
    // A portal that is told nothing takes the course as completed.
    raiseStatus(elements, status, isFailed ? 'failed' : 'incomplete', ladder);
  },
};

/** Opens a session of SCORM 1.2. */
export const openScorm12: OpenSession = (settings) => openScorm(dialect, settings);

function setScore(elements: Elements, path: string, share: number): void {
  elements.set(`${path}.score.min`, '0');
  elements.set(`${path}.score.max`, '100');
  elements.set(`${path}.score.raw`, String(share));
}
