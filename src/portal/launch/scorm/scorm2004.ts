import { formatDuration, formatTimestamp } from '#portal/launch/page/format-time.ts';
import type { OpenSession } from '#portal/launch/page/session.ts';
import type { Elements } from './call-api.ts';
import { findObjective } from './find-objective.ts';
import { raiseStatus } from './raise-status.ts';
import { openScorm } from './scorm-session.ts';
import type { Dialect } from './scorm-session.ts';
import { nameOption, writeInteraction } from './write-interaction.ts';

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
  formatTime: formatDuration,
  endings: /^1[34][23]$/,
  report(elements, { completed, done, score, objectives }, { graded }) {
    if (graded && score) {
      const scaled = elements.get('cmi.score.scaled');
      if (scaled === '' || score.counts !== 'best' || score.share > Number(scaled) * 100) {
        elements.set('cmi.score.min', '0');
        elements.set('cmi.score.max', '100');
        elements.set('cmi.score.raw', String(score.share));
        elements.set('cmi.score.scaled', String(score.share / 100));
      }
      if (score.passed) raiseSuccess(elements, 'cmi', 'passed');
    }
    elements.set('cmi.progress_measure', done.toFixed(2));
    raiseCompletion(elements, 'cmi', completed);
    for (const { id, level, share } of objectives) {
      const path = level === 'not-begun' ? undefined : findObjective(elements, id);
      if (path === undefined) continue;
      if (share !== undefined) elements.set(`${path}.score.scaled`, String(share / 100));
      const stands = level === 'stands';
      if (stands) raiseSuccess(elements, path, 'passed');
      raiseCompletion(elements, path, stands);
    }
  },
  answer(elements, { item, option, at, best, key, objective }, path) {
    writeInteraction(elements, path, item, [
      ['type', 'choice'],
      ['objectives.0.id', objective],
      ['timestamp', formatTimestamp(at)],
      ['correct_responses.0.pattern', nameOption(key)],
      ['learner_response', nameOption(option)],
      ['result', best ? 'correct' : 'incorrect'],
    ]);
  },
  finish(elements, report, { graded, reportFailed }) {
    if (graded && reportFailed && report?.score?.passed === false) {
      raiseSuccess(elements, 'cmi', 'failed');
    }
    // A portal that is told nothing takes the course as completed.
    raiseCompletion(elements, 'cmi', false);
  },
};

/** Opens a session of SCORM 2004, 3rd or 4th edition. */
export const openScorm2004: OpenSession = (settings) => openScorm(dialect, settings);

function raiseCompletion(elements: Elements, path: string, isCompleted: boolean): void {
  const ladder = ['incomplete', 'completed'];
  raiseStatus(
    elements,
    `${path}.completion_status`,
    isCompleted ? 'completed' : 'incomplete',
    ladder,
  );
}

function raiseSuccess(elements: Elements, path: string, status: 'passed' | 'failed'): void {
  raiseStatus(elements, `${path}.success_status`, status, ['failed', 'passed']);
}
