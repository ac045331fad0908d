import { z } from 'astro/zod';

const level = z.int().min(0).max(100);
const partId = z.string().regex(/^[a-z][a-z0-9-]{1,24}$/);
const stableId = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,60}$/);

/**
 * What must be so: a flag of an earlier option, `strained-tomasz`, `mended-tomasz`, `door-fund`;
 * with `!` before it, what must not be so. All of a list must hold.
 */
const when = z.array(z.string().regex(/^!?[A-Za-z][A-Za-z0-9-]*$/)).min(1);

const effect = {
  /** By person id: how far trust moves, in points of 100. */
  trust: z.record(partId, z.int().min(-30).max(30)).optional(),
  opens: z.array(partId).optional(),
  closes: z.array(partId).optional(),
  /** A breach: until it is mended, the best ending is out of reach, and the reason is told. */
  strains: z.strictObject({ person: partId, because: z.string().min(10) }).optional(),
  /** Ends the strain of a person. */
  mends: partId.optional(),
};

const optionSchema = z.strictObject({
  id: z.enum(['A', 'B', 'C']),
  /** For authors only: how well the option serves trust and doors together. */
  grade: z.enum(['strong', 'acceptable', 'costly']),
  text: z.string().min(10),
  ...effect,
  /** The story goes on: what this choice leads to. */
  happens: z.string().min(10),
  feedback: z.string(),
  /** For authors only: why somebody sensible would choose this. */
  rationale: z.string().min(10),
  /** For authors only: what the option costs. Every option costs something. */
  cost: z.string().min(5),
  dimensions: z.array(z.string()).min(1),
  /** A fact to remember; something later depends on it. */
  flag: z.string().optional(),
  /** The first line of the next decision after this choice. */
  bridge: z.string().optional(),
  /** What takes the place of the parts above on some paths. The first that holds is used. */
  after: z
    .array(
      z.strictObject({
        when,
        text: z.string().min(10).optional(),
        happens: z.string().min(10).optional(),
        feedback: z.string().optional(),
        ...effect,
      }),
    )
    .optional(),
});

const decisionSchema = z.strictObject({
  id: stableId,
  title: z.string().min(3),
  /** A decision that is only there while the tie to this person is strained. */
  repairs: partId.optional(),
  /** A decision that is only there on some paths. */
  when: when.optional(),
  scene: z.string().min(20),
  /** The question above the options. */
  question: z.string().min(5),
  /** What earlier choices bring back. */
  variants: z.array(z.strictObject({ when, text: z.string().min(10), ...effect })).optional(),
  options: z.array(optionSchema).length(3),
});

const personSchema = z.strictObject({
  id: partId,
  name: z.string(),
  /** What the story calls this person. */
  short: z.string().min(2),
  role: z.string(),
  say: z.string().optional(),
  /** Which of the drawn people this is: a number of `personAt` in ui/drawings. */
  look: z.int().min(0).max(11),
  /** Trust at the beginning. Without it, the person has no tie that the story follows. */
  trust: level.optional(),
  /** For a person with trust: one line for each way in which the tie can end. */
  ends: z
    .strictObject({
      near: z.string().min(20),
      far: z.string().min(20),
      strained: z.string().min(20).optional(),
      mended: z.string().min(20).optional(),
    })
    .optional(),
});

/** A scenario quiz. Its file name is its published id and part of its address. */
export const scenarioSchema = z.strictObject({
  id: stableId,
  /** Counts up when the decisions change: runs of an earlier edition are put aside. */
  edition: z.int().min(1),
  /** The field of work, for the list: "A startup". */
  field: z.string().min(3),
  title: z.string().min(3).max(60),
  description: z.string().min(40).max(160),
  minutes: z.int().min(1).max(15),
  /** Who you are and where the story begins. */
  setting: z.string().min(40),
  cast: z.array(personSchema).min(2),
  /** Ways in which people know you and news comes to you. `reach` counts while the door is open. */
  doors: z
    .array(z.strictObject({ id: partId, name: z.string().min(5), reach: z.int().min(1).max(30) }))
    .min(1),
  start: z.strictObject({ reach: level, doors: z.array(partId) }),
  decisions: z.array(decisionSchema).min(1),
  debrief: z.array(z.strictObject({ dimension: z.string(), text: z.string().min(20) })).min(1),
  /** Asked after the end, answered from memory. */
  closing: z.strictObject({ question: z.string().min(10), answer: z.string().min(10) }),
});

/** The endings that all scenarios share. */
export const endingsSchema = z.strictObject({
  /** A meter at this level or above counts as high. */
  high: level,
  endings: z
    .array(
      z.strictObject({
        id: z.string(),
        reach: z.enum(['high', 'low']),
        roots: z.enum(['high', 'low']),
        title: z.string(),
        text: z.string(),
        next: z.string(),
      }),
    )
    .length(4),
  /** Said where roots are high, but a tie is strained: {names}. */
  held: z.string().includes('{names}'),
  /** Shown under every ending. */
  caution: z.string(),
});

/** A scenario quiz with its decisions. */
export type Scenario = z.infer<typeof scenarioSchema>;
/** The four endings and the line between high and low. */
export type Endings = z.infer<typeof endingsSchema>;
