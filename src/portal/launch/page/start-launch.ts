import { noBackup, openBackup } from './backup.ts';
import { openFrame } from './course-frame.ts';
import { findPlace } from './find-place.ts';
import { holdSession } from './hold-session.ts';
import type { HeldSession } from './hold-session.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { leaveCourse } from './leave-course.ts';
import { joinWindows } from './other-windows.ts';
import { readSettings } from './read-settings.ts';
import { clearScreen, showBar, showScreen } from './screen.ts';
import type { NoSession, OpenSession, Session } from './session.ts';
import { shareSession } from './share-session.ts';
import { showTrace } from './show-trace.ts';

/** After so long without a session the learner is offered the course without one. It may still come. */
const openTimeoutMs = 30_000;

/** Opens a session with the portal and shows the course; or says why that cannot be. */
export function startLaunch(open: OpenSession): void {
  const settings = readSettings(document);
  document.querySelector('#blocked')?.remove();
  // Back into a player can bring this page from memory, with a session that is over.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  let held: HeldSession | undefined;
  const opening = open(settings, {
    adopt: (state) => held?.adopt(state),
    trace: showTrace(settings.words),
  });
  const timer = setTimeout(offerCourse, openTimeoutMs, 'refused', settings);
  // Whatever a portal hands over, the learner gets to the course.
  void opening
    .catch((): NoSession => 'refused')
    .then((session) => {
      clearTimeout(timer);
      if (typeof session === 'string') offerCourse(session, settings);
      else held = showCourse(session, settings);
    });
}

/** The course keeps its progress on the device then, and says that the portal has none. */
function offerCourse(reason: NoSession, settings: LaunchSettings): void {
  const choose = (): void => {
    location.assign(settings.course + settings.start);
  };
  const choices = [{ text: settings.words.unrecorded, choose }];
  showScreen({ lines: [settings.words[reason]], choices }, settings);
}

function showCourse(single: Session, settings: LaunchSettings): HeldSession {
  const { mode, learner, saved } = single;
  const windows = { held: undefined as HeldSession | undefined };
  const session = shareSession(single, {
    join: (events) => joinWindows(`${location.pathname} ${learner}`, events),
    adopt: (state) => windows.held?.adopt(state),
    due: () => windows.held?.due(),
    twice(isTwice) {
      showBar(isTwice ? settings.words.twice : '');
    },
  });
  clearScreen();
  const [state] = saved;
  const element = openFrame(settings, findPlace(state), state);
  const held = holdSession(session, {
    frame: element.contentWindow,
    reportAnswers: settings.reportAnswers,
    backup: mode === 'normal' ? openBackup(settings.courseId, learner) : noBackup,
    onExit: () => {
      exit();
    },
  });
  windows.held = held;
  const exit = leaveCourse({ session, held, element, settings });
  addEventListener('message', held.hear);
  addEventListener('online', held.hurry);
  addEventListener('visibilitychange', () => {
    if (document.hidden) held.hurry();
  });
  // Never `unload`: it is on its way out of browsers, and keeps pages out of their memory.
  addEventListener('pagehide', held.leave);
  return held;
}
