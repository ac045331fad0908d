import { fillStatement } from '#progress/completion-statement.ts';
import { openFrame } from './course-frame.ts';
import { findPlace } from './find-place.ts';
import { holdSession } from './hold-session.ts';
import type { HeldSession } from './hold-session.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { findOtherWindows } from './other-windows.ts';
import { readSettings } from './read-settings.ts';
import { clearScreen, showBar, showScreen } from './screen.ts';
import type { NoSession, OpenSession, Session, Stored } from './session.ts';
import { noTrace } from './trace.ts';

/** Opens a session with the portal and shows the course; or says why that cannot be. */
export function startLaunch(open: OpenSession): void {
  const settings = readSettings(document);
  const { words } = settings;
  // Back into a player can bring this page from memory, with a session that is over.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  let held: HeldSession | undefined;
  const opening = open(settings, { adopt: (state) => held?.adopt(state), trace: noTrace });
  // Whatever a portal hands over, the learner gets to the course.
  void opening
    .catch((): NoSession => 'refused')
    .then((session) => {
      if (typeof session === 'string') {
        // The course keeps its progress on the device, and says that the portal has none.
        const choose = (): void => {
          location.assign(settings.course + settings.start);
        };
        const choices = [{ text: words.unrecorded, choose }];
        showScreen({ lines: [words[session]], choices }, settings);
      } else held = showCourse(session, settings);
    });
}

function showCourse(session: Session, settings: LaunchSettings): HeldSession {
  const [state] = session.saved;
  clearScreen();
  const element = openFrame(settings, findPlace(state), state);
  const others = findOtherWindows(`${location.pathname} ${session.learner}`, {
    twice(isTwice) {
      showBar(isTwice ? settings.words.twice : '');
    },
    state(shared) {
      held.adopt(shared);
    },
  });
  const held = holdSession(session, {
    frame: element.contentWindow,
    reportAnswers: settings.reportAnswers,
    share: others.share,
    onExit: () => void exit(),
  });
  addEventListener('message', held.hear);
  addEventListener('online', held.hurry);
  addEventListener('visibilitychange', () => {
    if (document.hidden) held.hurry();
  });
  // Never `unload`: it is on its way out of browsers, and keeps pages out of their memory.
  addEventListener('pagehide', () => {
    held.leave();
    others.leave();
  });

  let isLeaving = false;
  const exit = async (): Promise<void> => {
    // A double click must not end the session twice.
    if (isLeaving) return;
    isLeaving = element.hidden = true;
    const stored = await held.storeAll();
    if (stored === 'failed' || stored === 'ended') {
      refuseExit();
      return;
    }
    held.stop();
    others.leave();
    await session.end();
    element.remove();
    goAway(session, settings, stored);
  };

  const refuseExit = (): void => {
    isLeaving = false;
    const { words } = settings;
    const statement = fillStatement(settings, held.latest()?.report, new Date());
    const lines = [words.notSaved, ...(held.isKeptHere() ? [words.keptHere] : [])];
    const goOn = (): void => {
      clearScreen();
      element.hidden = false;
    };
    const choices = [
      { text: words.tryAgain, choose: () => void exit() },
      { text: words.goOn, choose: goOn },
    ];
    showScreen({ lines, choices, statement }, settings);
  };
  return held;
}

function goAway({ mode, returnTo }: Session, settings: LaunchSettings, stored: Stored): void {
  const { saved, notConfirmed, seen } = settings.words;
  const line = stored === 'unknown' ? notConfirmed : saved;
  showScreen({ lines: [mode === 'normal' ? line : seen] }, settings);
  // A window that a portal opened may close itself; any other stays, and says that it may be closed.
  if (returnTo) location.replace(returnTo);
  else close();
}
