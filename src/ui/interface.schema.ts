import { z } from 'astro/zod';

/** The names in a list such as 'skip home contents'. */
type NamesIn<List extends string> = List extends `${infer First} ${infer Rest}`
  ? First | NamesIn<Rest>
  : List;

/** A group of texts: each name must be there, none may be added or empty. */
const texts = <const List extends string>(...lists: readonly List[]) =>
  z.strictObject(
    Object.fromEntries(
      lists.flatMap((list) => list.split(' ')).map((name) => [name, z.string().min(1)]),
    ) as Record<NamesIn<List>, z.ZodString>,
  );

/** The words on buttons, labels and messages, by the place where they stand. */
export const interfaceSchema = z.strictObject({
  site: texts(
    'skip home contents menu lessons play more search about sources glossary progress',
    'plan comparison analogy footer minutes page',
  ),
  display: texts('title look system light dark motion motionSystem motionLess'),
  landing: texts(
    'start continue again lessons play playLead finished picture outcomes comparisonLine',
    'analogyLine planLine',
  ),
  vine: texts('label'),
  lesson: texts(
    'position hook example nonExample evidence finding limit source recall check',
    'checkLead keep previous next last lastLead finished print activity map best other',
    'from hint note picture',
  ),
  comparison: texts(
    'examples field startup consulting agency mixed misreading wrong better returns line',
    'details jump',
  ),
  scenario: texts(
    'eyebrow list situation you start startLead meters decision options happens why',
    'change reach roots reachMeans rootsMeans next after dimensions debrief closing',
    'endings endingsLead nextStep both reachOnly rootsOnly neither others back',
  ),
  analogy: texts('mark explains hides market people needs name years goals model twoMoments'),
  plan: texts(
    'why privacy week open deepen ifThen check time channels sentence columns message',
    'models leaveOut notThis who whyThem count cards schedule day minutes what reasons',
    'rule after measure print aim weeks source',
  ),
  sources: texts('finding limit firm careful summary list used'),
  glossary: texts('more close'),
  search: texts('title description label button lead none one many failed noScript'),
  progress: texts(
    'title description lead lessons done open none where keptHere notKept newerData',
    'transfer transferLead export import file imported notJson notOurs newer delete',
    'deleteLead deleteSure deleteNot deleted damaged noScript fileName',
  ),
  notice: texts('notKept newerData damaged more leave'),
  notFound: texts('title description lead'),
  check: texts(
    'sure guessing fairlySure certain said yours best other others again retry done open',
    'count',
  ),
  play: texts(
    'begin chosen happens why meters change next end back soFar scene ending total map',
    'mapLead instead wouldEnd debrief yourChoices replay compare compareLead compareFirst',
    'compareSecond run result closing model resume plain',
  ),
  final: texts(
    'title description lead testFirst rules noTimer honest start again resume question',
    'next finish result passed notYet score gain dimensions objectives stands revisit',
    'part mistakes mistakesLead noMistakes attempts attempt counts loading failed retry',
    'noScript',
  ),
  practice: texts(
    'title description lead complete course isComplete notComplete allLessons oneScenario',
    'allScenarios finalCheck dimensions objectives notBegun begun stands answered',
    'mistakes mistakesLead noMistakes wasCertain all allLead empty noScript',
  ),
});

/** The words of the interface. */
export type Words = z.infer<typeof interfaceSchema>;
