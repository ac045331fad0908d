import { parseJson } from '#progress/guards.ts';
import { gatherActivity, gatherCountedActivity, gatherFullActivity } from './activity-record.ts';
import { gatherAttempt } from './attempt-record.ts';
import { confidences, readChoice } from './choice-sign.ts';
import { gatherSign, ratings } from './dimension-signs.ts';
import { gatherGarden } from './garden-record.ts';
import { readPart } from './part-record.ts';
import { readNumber, readTime } from './record-text.ts';
import type { TextRecord } from './record-text.ts';
import { gatherRun, readFinishedRun, readOpenRun } from './scenario-record.ts';
import { takeNamed } from './short-names.ts';
import type { ShortNames } from './short-names.ts';
import { readTimed } from './timed-list.ts';

/** Puts records together to what they were written from. Whether it holds is judged elsewhere. */
export function gatherRecords(records: readonly TextRecord[], names: ShortNames): unknown {
  const others = bare<unknown>();
  let place: object | undefined;
  let seed: number | undefined;
  const lessons = bare<number>();
  const items = bare<{ chosen: object[] }>();
  const scenarios = bare<{ run: number; path: string; edition?: number; runs: object[] }>();
  const attempts = bare<object>();
  const activities = bare<object>();
  const dimensions = bare<{ recalled: Entries<object>; sorted: Entries<object> }>();
  const cards = bare<object[]>();

  for (const { kind, fields } of records) {
    const [id = '', second = '', third = '', fourth, fifth] = fields;
    const scenarioOf = (name: string) => (scenarios[name] ??= { run: 0, path: '', runs: [] });
    const dimensionOf = (name: string) =>
      (dimensions[name] ??= { recalled: bare(), sorted: bare() });
    const dimension = () => dimensionOf(id);
    switch (kind) {
      case 'p':
        place = { address: id, seq: readNumber(second) };
        break;
      case 'n':
        seed = readNumber(id);
        break;
      case 'l':
        lessons[id] = readTime(second);
        break;
      case 'c':
        Object.assign(scenarioOf(id), readOpenRun(fields.slice(1)));
        break;
      case 'f':
        scenarioOf(id).runs.push(readFinishedRun(fields.slice(1)));
        break;
      case 'j':
        gatherRun(fields, names, scenarioOf);
        break;
      case 'g':
        others['garden'] = gatherGarden(fields, names);
        break;
      case 'i':
      case 'm':
        (items[id] ??= { chosen: [] }).chosen.push(
          ...chunk(fields.slice(1), 2).map(([option, rest]) => readFullChoice(option, rest)),
        );
        break;
      case 'e':
        for (const [name, , at] of readTimed(fields, names)) lessons[name] = at;
        break;
      case 'q':
      case 'w':
        for (const [name, sign, at] of readTimed(fields, names))
          (items[name] ??= { chosen: [] }).chosen.push(readChoice(sign, at));
        break;
      case 'd':
        for (const one of readTimed(fields, names)) gatherSign(one, dimensionOf(one[0]));
        break;
      case 'k':
        for (const [name, sign, at] of readTimed(fields, names))
          (cards[name] ??= []).push({ rating: ratings[Number(sign)], at });
        break;
      case 'b': {
        const attempt = gatherAttempt(fields, names);
        attempts[`${attempt.startedAt}-${attempt.seed}`] = attempt;
        break;
      }
      case 'o':
      case 'u': {
        const left = [...fields];
        const [name, first] = takeNamed(left, names);
        const gather = kind === 'o' ? gatherActivity : gatherCountedActivity;
        if (name !== undefined) activities[name] = gather([first, ...left], names);
        break;
      }
      case 'z':
        others[id] = readPart(second);
        break;
      case 'a': {
        const [own, startedAt] = [readNumber(id), readTime(second)];
        const answers = bare<object>();
        const asked = chunk(fields.slice(3), 3).map(([item = '', option, rest]) => {
          if (rest) answers[item] = readFullChoice(option, rest);
          return item;
        });
        const finishedAt = third ? readTime(third) : undefined;
        attempts[`${startedAt}-${own}`] = {
          seed: own,
          startedAt,
          items: asked,
          answers,
          finishedAt,
        };
        break;
      }
      case 'y':
        activities[id] = gatherFullActivity(fields.slice(1));
        break;
      case 'x':
        others[id] = parseJson(second);
        break;
      case 'r': {
        const [rating, at] = readMarked(third);
        const again = fourth && readTime(fourth);
        dimension().recalled[second] = { rating: ratings[rating], at, again };
        break;
      }
      case 't': {
        const at = readTime(third);
        dimension().sorted[second] = { place: `${id}:${second}`, at, judged: true, right: at };
        break;
      }
      case 's': {
        const [judged, at] = readMarked(fourth);
        const right = fifth && readTime(fifth);
        dimension().sorted[second] = { place: third, at, judged: judged === 1, right };
        break;
      }
    }
  }
  return {
    ...(Object.keys(cards).length > 0 && { review: { cards } }),
    ...others,
    v: 1,
    lessons,
    place,
    items,
    scenarios,
    attempts: unlessEmpty(attempts),
    dimensions: unlessEmpty(dimensions),
    activities: unlessEmpty(activities),
    seed,
  };
}

type Entries<T> = Record<string, T>;

/** An object without a past: ids come from outside, and one may read `__proto__`. */
function bare<T>(): Entries<T> {
  return Object.create(null) as Entries<T>;
}

function unlessEmpty(entries: object): object | undefined {
  return Object.keys(entries).length > 0 ? entries : undefined;
}

function readFullChoice(option: string | undefined, rest: string | undefined): object {
  const [sure, at] = readMarked(rest);
  return { option, at, confidence: confidences[sure] };
}

/** A figure that stands before a time. */
function readMarked(field = ''): [number, number] {
  return [Number(field.charAt(0)), readTime(field.slice(1))];
}

function chunk(list: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.floor(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
