import { useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { judgeRecall } from '#features/comparison/model/judge-recall.ts';
import { otherSide, sides } from '#features/comparison/model/table.ts';
import { Choice } from '#features/comparison/page/Choice.tsx';
import type { ViewState } from '#features/comparison/page/loaded-view.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { findRecalled, rateRecall, recallAgain } from '#progress/dimensions.ts';
import type { Rating } from '#progress/recalled.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { useProgress } from '#ui/use-progress.ts';
import { RecallCell } from './RecallCell.tsx';
import { RecallEnd } from './RecallEnd.tsx';

type Props = ViewState & {
  /** Where the end of a round and the count stand on the page. */
  readonly end: HTMLElement;
  readonly count: HTMLElement;
};

/** An island because it takes texts out of the page, and brings each back when the learner asks. */
export function Recall({ place, shown, rows, goTo, end, count }: Props) {
  const { words, names } = useTableInfo();
  const known = useProgress();
  const [lit, setLit] = useState<readonly string[]>([]);
  const side = place.dark;
  const judge = (ids: readonly string[], progress = courseProgress.get()) =>
    judgeRecall(
      ids,
      (dimension) => findRecalled(progress, { dimension, side }),
      lit.filter((key) => key.endsWith(side)).map((key) => key.slice(0, -side.length)),
    );
  const round = judge(
    shown.map(({ id }) => id),
    known,
  );
  const all = shown.length;

  // The texts are part of the built page, outside React.
  useLayoutEffect(() => {
    for (const { texts } of rows) texts[side].remove();
    return () => {
      for (const { cells, texts } of rows) cells[side].append(texts[side]);
    };
  }, [rows, side]);

  const rate = (dimension: string, name: string, rating: Rating): void => {
    courseProgress.change((before) =>
      rateRecall(before, { dimension, side, rating, at: Date.now() }),
    );
    const { recalled, dark, isOver } = judge(shown.map(({ id }) => id));
    const said = { knew: words.knew, partly: words.partly, 'not-yet': words.notYet }[rating];
    announce(
      isOver
        ? fill(words.roundOver, { n: recalled, all })
        : fill(words.isRated, { dimension: name, rating: said, n: recalled, all, dark }),
    );
  };
  const hideAgain = (ids: readonly string[]): void => {
    flushSync(() => {
      courseProgress.change((before) =>
        recallAgain(
          before,
          ids.map((dimension) => ({ dimension, side })),
          Date.now(),
        ),
      );
      setLit([]);
    });
    announce(fill(words.isHidden, { n: ids.length }));
    const first = shown.find(({ id }) => ids.includes(id))?.cells[side];
    focusStart(first?.querySelector('button') ?? null, { block: 'nearest' });
  };

  return (
    <>
      <p className="prose">{words.recallLead}</p>
      <Choice
        legend={words.darkSide}
        options={sides.map((value) => ({
          value,
          text: (
            <>
              <SideIcon side={value} />
              {names[value]}
            </>
          ),
        }))}
        chosen={side}
        onChoose={(dark) => {
          goTo({ ...place, dark });
        }}
      />
      {createPortal(fill(words.recalled, { n: round.recalled, all }), count)}
      {judge(
        rows.map(({ id }) => id),
        known,
      ).states.map(({ id, state }, index) => {
        const row = rows[index];
        return (
          row &&
          createPortal(
            <RecallCell
              state={state}
              isNext={id === round.next}
              text={row[side].text}
              name={row.name}
              side={side}
              onLight={() => {
                setLit([...lit, id + side]);
              }}
              onRate={(rating) => {
                rate(id, row.name, rating);
              }}
            />,
            row.cells[side],
            id + side,
          )
        );
      })}
      {createPortal(
        round.isOver && all > 0 && (
          <RecallEnd
            round={round}
            all={all}
            other={otherSide(side)}
            onAgain={hideAgain}
            onOther={() => {
              goTo({ ...place, dark: otherSide(side) });
            }}
          />
        ),
        end,
      )}
    </>
  );
}
