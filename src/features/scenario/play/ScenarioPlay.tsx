import { useLayoutEffect, useRef, useState } from 'react';
import { EndView } from '#features/scenario/end/EndView.tsx';
import type { Game, LearnerScenario, Letter } from '#features/scenario/model/learner-scenario.ts';
import { countMain, listStops } from '#features/scenario/model/list-stops.ts';
import { subtractMeters } from '#features/scenario/model/meters.ts';
import { listTieEnds } from '#features/scenario/model/list-tie-ends.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { tellTieEnds } from '#progress/device/tie-ends.ts';
import { chooseInScenario, findEdition, finishRun, startAgain } from '#progress/scenarios.ts';
import { fill } from '#ui/fill.ts';
import { usePageTitle } from '#ui/use-page-title.ts';
import { useProgress } from '#ui/use-progress.ts';
import { DecisionView } from './DecisionView.tsx';
import type { PlayedScenario } from './played-scenario.ts';
import { readPlain } from './read-plain.ts';
import { ScenarioWordsContext } from './scenario-words.ts';
import styles from './Scenario.module.css';
import { ScenarioSidebar } from './ScenarioSidebar.tsx';
import { useNarrow } from './use-narrow.ts';
import { useStep } from './use-step.ts';

type Props = PlayedScenario & {
  /** The scenario's published id, under which the portal and the device know it. */
  readonly id: string;
  /** In a lesson the address and the title of the page belong to the lesson. */
  readonly place: 'page' | 'lesson';
};

/** The story as it is played: each choice leads to another scene, moves the meters, and is kept. */
export function ScenarioPlay({ id, place, scenario, endings, dimensions, words }: Props) {
  const progress = useProgress();
  const { edition } = scenario;
  const played = findEdition(progress, id, edition);
  const game: Game = { scenario, endings };
  const play = playScenario(game, played.path);
  const stops = listStops(scenario, play);
  const { step, hasMoved, goTo, showInstead } = useStep(play, place === 'page');
  const [isPlain, setPlain] = useState(false);
  const story = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(frame);

  const goOn = (next: number): void => {
    if (next > 0) openSituation(story.current, false);
    goTo(next);
  };

  const choose = (at: number, option: Letter): void => {
    const runsBefore = findEdition(courseProgress.get(), id, edition).runs.length;
    courseProgress.change((before) => {
      const after = chooseInScenario(before, { scenario: id, step: at, option, edition });
      const { path } = findEdition(after, id, edition);
      const isOver = playScenario(game, path).now.at === 'end';
      return isOver && after !== before ? finishRun(after, id, Date.now()) : after;
    });
    const run = findEdition(courseProgress.get(), id, edition).runs.at(runsBefore);
    if (run) tellTieEnds(listTieEnds(id, game, run));
  };

  // Reads and hides the plain form, which stands outside React, before it is seen further down.
  useLayoutEffect(() => {
    const plain = findAround(story.current, '[data-plain]');
    if (!plain) return;
    const hadFocus = plain.contains(document.activeElement);
    const from = play.path.length;
    const early = readPlain(plain, game, play.path);
    for (const [at, letter] of early.entries()) choose(from + at, letter);
    foldPlain(plain, true);
    openSituation(story.current, from + early.length < 2 && step === 0);
    // Where the learner was on the page is gone with the plain form.
    if (early.length > 0) showInstead(from + early.length - 1);
    else if (hadFocus) showInstead(step);
    else if (play.path !== '' && story.current) keepInView(story.current);
    return () => {
      foldPlain(plain, false);
    };
    // Once, when the script has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const togglePlain = (): void => {
    const plain = findAround(story.current, '[data-plain]');
    if (plain) foldPlain(plain, isPlain);
    setPlain(!isPlain);
  };

  const taken = play.taken[step];
  const scene = taken ?? (play.now.at === 'decision' ? play.now.scene : undefined);
  const meters = taken?.after ?? scene?.meters ?? play.meters;
  const state = taken?.afterState ?? scene?.state ?? play.state;
  const following =
    play.taken[step + 1] ?? (play.now.at === 'decision' ? play.now.scene : undefined);
  const stop = stops.find((one) => one.step === step);
  const position =
    stop?.n === undefined
      ? fill(words.repair, { name: nameOf(scenario, scene?.decision.repairs) })
      : fill(words.decision, { n: stop.n, all: countMain(scenario) });
  const title = scene ? `${position}, ${scene.decision.title}` : words.ending;
  usePageTitle(place === 'page' ? title : undefined);
  const sidebar = (
    <ScenarioSidebar
      scenario={scenario}
      meters={meters}
      change={taken && subtractMeters(taken.after, taken.meters)}
      play={play}
      state={state}
      step={step}
      onGoTo={goOn}
    />
  );

  return (
    <ScenarioWordsContext value={words}>
      <div ref={frame} className={styles['place']}>
        <div className={styles['play']}>
          {/* What is seen first is read first, and the Tab key comes to it first (WCAG 2.2, 2.4.3). */}
          {isNarrow && sidebar}
          <div ref={story} className={styles['story']}>
            {played.hasOthers && play.path === '' && <p className="quiet">{words.rewritten}</p>}
            {scene ? (
              <DecisionView
                key={`${String(played.run)}-${String(step)}`}
                scenario={scenario}
                scene={scene}
                taken={taken}
                position={position}
                next={
                  following && taken
                    ? fill(words.nextDecision, { title: following.decision.title })
                    : words.end
                }
                dimensions={dimensions}
                isArrival={hasMoved}
                onChoose={(option) => {
                  choose(step, option);
                }}
                onNext={() => {
                  goOn(step + 1);
                }}
              />
            ) : (
              <EndView
                game={game}
                play={play}
                runs={played.runs}
                closing={scenario.closing}
                dimensions={dimensions}
                isArrival={hasMoved}
                onReplay={() => {
                  courseProgress.change((before) => startAgain(before, id));
                  goOn(0);
                }}
              />
            )}
          </div>
          {!isNarrow && sidebar}
        </div>
      </div>
      {place === 'page' && (
        <p className={styles['plain']}>
          <button
            type="button"
            className="text-button"
            aria-expanded={isPlain}
            onClick={togglePlain}
          >
            {words.plain}
          </button>
        </p>
      )}
    </ScenarioWordsContext>
  );
}

function nameOf({ cast }: LearnerScenario, id: string | undefined): string {
  return cast.find((person) => person.id === id)?.short ?? '';
}

// Not `hidden`: the style sheet could not bring it back for paper.
function foldPlain(plain: HTMLElement, isFolded: boolean): void {
  plain.dataset['plain'] = isFolded ? 'folded' : '';
}

/** The situation stands above the story; it makes room once the learner is on the way. */
function openSituation(story: Element | null, isOpen: boolean): void {
  const situation = findAround(story, '[data-situation]');
  if (situation instanceof HTMLDetailsElement) situation.open = isOpen;
}

/** Finds what belongs to this scenario and stands outside React. */
function findAround(story: Element | null, selector: string): HTMLElement | null {
  return story?.closest('[data-scenario]')?.querySelector<HTMLElement>(selector) ?? null;
}

/** After a reload a browser looks for the old place, which the plain form has taken with it. */
function keepInView(story: Element): void {
  const { top } = story.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) story.scrollIntoView();
}
