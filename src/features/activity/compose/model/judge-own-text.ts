import type { Compose } from '#features/activity/compose/compose.schema.ts';
import { nameCheck } from './compose-answers.ts';
import { testOwnText } from './test-own-text.ts';
import type { TestPhrases } from './test-own-text.ts';

/** A question about the own text, and how it stands. */
export type OwnCheck = {
  readonly id: string;
  readonly text: string;
  /** Whether the page can look for it. */
  readonly isTested: boolean;
  /** What the page found, in the learner's words. */
  readonly found: string | undefined;
  readonly isTicked: boolean;
  /** The learner said something else than the page found. */
  readonly isOverruled: boolean;
};

/** Returns the checks of an own text. What the learner said (`yes`, `no`) counts more than the page. */
export function judgeOwnText(
  checks: Compose['checks'],
  own: string,
  answers: Readonly<Record<string, string>>,
  phrases: TestPhrases,
): OwnCheck[] {
  return checks.map(({ id, text, test }) => {
    const found = test && testOwnText(own, test, phrases);
    const said = answers[nameCheck(id)];
    const isTicked = said === 'yes' || (said !== 'no' && found !== undefined);
    return {
      id,
      text,
      isTested: test !== undefined,
      found,
      isTicked,
      isOverruled: test !== undefined && isTicked !== (found !== undefined),
    };
  });
}

/** Returns the answers after a check was ticked or unticked. */
export function tickCheck(
  answers: Readonly<Record<string, string>>,
  check: Pick<OwnCheck, 'id' | 'isTicked'>,
): Readonly<Record<string, string>> {
  return { ...answers, [nameCheck(check.id)]: check.isTicked ? 'no' : 'yes' };
}
