import { fillStatement } from '#progress/completion-statement.ts';
import type { HeldSession } from './hold-session.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { clearScreen, showScreen } from './screen.ts';
import type { Session, Stored } from './session.ts';

type Course = {
  readonly session: Session;
  readonly held: HeldSession;
  /** The frame with the course. */
  readonly element: HTMLElement;
  readonly settings: LaunchSettings;
};

/**
 * Returns what happens when the learner asks to leave: everything is stored, and then the session
 * ends. Where that fails, the learner chooses. No step leaves an empty page.
 */
export function leaveCourse({ session, held, element, settings }: Course): () => void {
  const { words } = settings;
  const isNormal = session.mode === 'normal';
  let isLeaving = false;

  const leave = async (): Promise<void> => {
    // A double click must not end the session twice.
    if (isLeaving) return;
    isLeaving = element.hidden = true;
    showScreen({ lines: [isNormal ? words.saving : words.seen] }, settings);
    const stored = await held.end();
    if (stored === 'failed' || stored === 'ended') offerChoices();
    else sayGoodbye(stored);
  };

  const offerChoices = (): void => {
    isLeaving = false;
    const goOn = (): void => {
      clearScreen();
      element.hidden = false;
    };
    const leaveAnyway = async (): Promise<void> => {
      if (isLeaving) return;
      isLeaving = true;
      await held.endAnyway();
      sayGoodbye('failed');
    };
    const choices = [
      { text: words.tryAgain, choose: () => void leave() },
      { text: words.goOn, choose: goOn },
      { text: words.leaveAnyway, choose: () => void leaveAnyway() },
    ];
    showScreen({ lines: linesFor('failed'), choices, statement: statement() }, settings);
  };

  const sayGoodbye = (stored: Stored): void => {
    element.remove();
    const isOwnWindow = window.parent === window;
    const lines = [
      ...linesFor(stored),
      ...(session.isReturnRefused ? [words.notFollowed] : []),
      isOwnWindow ? words.closeWindow : words.backToPortal,
    ];
    const isLost = isNormal && (stored === 'failed' || stored === 'ended');
    showScreen({ lines, ...(isLost && { statement: statement() }) }, settings);
    if (isNormal && stored !== 'stored') return;
    // A window that a portal opened may close itself; any other stays, and says that it may be closed.
    if (session.returnTo) location.replace(session.returnTo);
    else if (isOwnWindow) close();
  };

  const linesFor = (stored: Stored): string[] => {
    if (!isNormal) return [words.seen];
    const refused = session.refused?.() ?? [];
    const owed = refused.length > 0 ? [`${words.refusedParts} ${refused.join(', ')}`] : [];
    if (stored === 'stored') return [words.saved, ...owed];
    if (stored === 'unknown') return [words.notConfirmed, ...owed];
    return [words.notSaved, held.isKeptHere() ? words.keptHere : words.notKeptHere, ...owed];
  };

  const statement = (): string => fillStatement(settings, held.latest()?.report, new Date());
  return () => void leave();
}
