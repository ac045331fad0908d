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
    'footer minutes page trainingTeams framed noWindows',
    'noPrinting late reload',
  ),
  display: texts('title look system light dark motion motionSystem motionLess'),
  landing: texts(
    'start minutes continue again lessons play playLead finished picture outcomes comparisonLine',
    'analogyLine planLine',
  ),
  vine: texts('label'),
  lesson: texts(
    'position evidence limit check',
    'checkLead keep previous next last around finished print map from',
    'hint note picture',
  ),
  comparison: texts(
    'examples field startup consulting agency mixed misreading wrong better returns line',
    'details',
  ),
  compare: texts(
    'ways read focus recall sort recalled inPlace differences atTheEnds position',
    'howToTell previous next filter need anyNeed find order orderCourse orderName',
    'orderDistance shown noneFit showAll loading failed reload recallLead recallPlain',
    'darkSide dark turnOn place rate knew partly notYet change isRated isHidden',
    'roundOver againMissed againAll other sortLead sortPlain checkWhen checkOnce checkEnd',
    'hand pile lastCard emptyHand previousCard nextCard toRow toSide chooseRow lists put',
    'sideMissing rowMissing free takeUp backToPile fits misplaced isRight isMisplaced isLaid',
    'isTaken nextInHand wrongSide wrongRow wrongBoth checkAll checked sorted',
    'againMisplaced sortAgain paper paperLead printFilled printBlank worksheet answers',
    'fold bank lightOff lightOn toTable',
  ),
  scenario: texts(
    'eyebrow list situation you start startLead meters decision options happens why',
    'change reach roots reachMeans rootsMeans next after dimensions debrief closing',
    'endings endingsLead nextStep both reachOnly rootsOnly neither others back unchanged',
    'trust tie opened closed strains mends repair repairs onSomePaths ties near far strainedEnd',
    'mendedEnd failed tryAgain begun played ownPage',
  ),
  analogy: texts(
    'explains hides market people years goals asText play pause restart nextMark',
    'nextMonth moments timeLine steps stepOf back next month monthOf markOf months',
    'oneMonth lessMonths moreMonths keepGuess clockGuess watchLines rhythm crosses never telling',
    'dating marketMorning clockTable clockPlot moment spark bond stillFrames',
    'lessMeeting moreMeeting split guessed yearStatus yearTable ownTable yearPlot',
    'opened stillOpen met openDoors deep dormant success successMeans timesBest upTo meeting best bestNow',
    'noneBest lightsFor lightsOn lightsOnMeeting ifMissing thenMissing lineDeleted',
    'assumptions asChosen varied bestIn between wateringTable strength wateringStatus',
    'lamp giveSun lights noneFree placeLights pressLead meetNew giveLight takeLight',
    'wake isDeep isAjar isDormant sleeping playMonth oneSplit newYear yearIs',
    'noes left saysNo saysGoodbye earlierYear decide noBond ended clockPlotNo',
    'whole bestYear ifLabel thenLabel keepLine lineKept lineHere deleteLine line freePlain',
  ),
  activity: texts(
    'eyebrow first optional isDone showAll tryIt compare local notKept said youSaid answer again nothing',
  ),
  vote: texts('sees misses yours together change goOn backTo atStart noStart toStart now keep'),
  sortCards: texts(
    'goodReasons how pressCard hand left lastLeft put picked over laid back fits elsewhere',
    'elsewhereShort why whyMany giveWhy whyFits',
    'whyPartly whyOther judge judged',
  ),
  compose: texts(
    'letter repaired added replaced on off now found notFound overruled untested checks',
  ),
  placeCards: texts(
    'how pressCard hand left lastLeft line picked over back place yours good goodRange order orderCard',
    'orderOpen',
  ),
  recall: texts('compare model yours points count'),
  /** What the page looks for in an own text: phrases with commas between. */
  ownText: texts('names-a-reason leaves-an-easy-no starts-with-if'),
  timeLine: texts(
    'month start next first scale place lines moved still towards asLast showMe right other table',
    'between roots reach',
  ),
  plan: texts(
    'why privacy week open deepen check message models leaveOut notThis cards schedule day',
    'minutes what reasons rule after measure aim weeks paper',
  ),
  /** The plan that a learner fills in. */
  ownPlan: texts(
    'setUp setUpShort firstWeek setUpLead hope time channel when day hour start notSet summary line week open deepen',
    'minutes weeks weeksLead openEmpty deepenEmpty editOpen editDeepen idea examples ifPart thenPart',
    'personPart minutesPart actionHint weekSum weekFits weekOver cueFound cueNotFound cueReal',
    'sizeFits sizeOver byPage checked isYes isNo aloud clear cleared taken done obstaclesChosen',
    'obstaclesMany person openPerson fromCourse fromCourseLead fromActivity fromAnalogy useLine',
    'lineUsed noRoom take calendar calendarHint calendarNeeds print copy copied copyByHand saveText',
    'saveFile openFile file opened notJson notOurs newer tooMuch kept keptSession notKept newerData unsaved',
    'savedFile delete deleteLead deleteAsk deleteSure deleteNot deleted event fileName textName',
    'calendarName decided decideOpen useAdvice advice again movesDone noLines noFile noPrinting page',
  ),
  sources: texts('finding limit firm careful summary list'),
  glossary: texts('more close'),
  search: texts('title description label button lead none one many failed noScript'),
  progress: texts(
    'title description lead lessons done open none where saving keptHere notKept newerData',
    'transfer transferLead export import file imported notJson notOurs newer tooMuch delete',
    'deleteLead deleteAsk deleteSure deleteNot deleted damaged noScript fileName inPortal',
    'noFile paper',
  ),
  notice: texts(
    'notKept newerData damaged more saving inPortal inPage unsavedHere unsaved unconfirmed',
    'ended lookingBack ownFile launch leave leaveReview',
  ),
  launch: texts(
    'opening noScript blocked read notFound refused over unrecorded saving saved seen',
    'closeWindow backToPortal notFollowed notSaved notConfirmed keptHere notKeptHere refusedParts tryAgain',
    'goOn leaveAnyway twice statement statementLead statementText yes no none copy copied',
    'print trace',
  ),
  notFound: texts('title description lead'),
  check: texts(
    'sure guessing fairlySure certain said unsaid yours best other others again retry done open',
    'count pressOnce give better named passage more',
  ),
  play: texts(
    'chosen happens why meters change next end back soFar scene ending total map',
    'mapLead instead wouldEnd debrief yourChoices replay compare compareLead',
    'compareFirst compareSecond run result closing model resume plain repair ties trust',
    'isStrained tie opened closed strained mended broke tiesEnd mostMoved rewritten',
  ),
  final: texts(
    'title description lead testFirst rules noTimer honest start again resume question',
    'next finish result passed notYet score mark dimensions objectives learned revisit',
    'part mistakes mistakesLead noMistakes attempts attempt counts loading failed retry',
    'noScript',
  ),
  practice: texts(
    'title description lead complete course isComplete notComplete allLessons oneScenario',
    'allScenarios finalCheck dimensions objectives notBegun begun learned answered inTable',
    'recalled sorted mistakes mistakesLead noMistakes wasCertain all allLead empty noScript',
  ),
});

/** The words of the interface. */
export type Words = z.infer<typeof interfaceSchema>;
