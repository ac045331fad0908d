import { z } from 'astro/zod';

const change = z.int().min(-12).max(14);
const level = z.int().min(0).max(100);

const optionSchema = z.strictObject({
  id: z.enum(['A', 'B', 'C']),
  /** For authors only: how well the option serves both meters. */
  grade: z.enum(['strong', 'acceptable', 'costly']),
  text: z.string().min(10),
  reach: change,
  roots: change,
  /** The story goes on: what this choice leads to. */
  happens: z.string().min(10),
  feedback: z.string(),
  /** For authors only: why somebody sensible would choose this. */
  rationale: z.string().min(10),
  dimensions: z.array(z.string()).min(1),
  /** A fact to remember; a later decision has a variant for it. */
  flag: z.string().optional(),
  /** The first line of the next decision after this choice. */
  bridge: z.string().optional(),
});

const variantSchema = z.strictObject({
  flag: z.string(),
  text: z.string().min(10),
  reach: change.optional(),
  roots: change.optional(),
});

const decisionSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,60}$/),
  title: z.string().min(3),
  scene: z.string().min(20),
  /** The question above the options. */
  question: z.string().min(5),
  variants: z.array(variantSchema).optional(),
  options: z.array(optionSchema).length(3),
});

/** A scenario quiz. Its file name is its published id and part of its address. */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,60}$/),
  /** The field of work, for the list: "A startup". */
  field: z.string().min(3),
  title: z.string().min(3).max(60),
  description: z.string().min(40).max(160),
  minutes: z.int().min(1).max(15),
  /** Who you are and where the story begins. */
  setting: z.string().min(40),
  cast: z
    .array(z.strictObject({ name: z.string(), role: z.string(), say: z.string().optional() }))
    .min(2),
  start: z.strictObject({ reach: level, roots: level }),
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
  /** Shown under every ending. */
  caution: z.string(),
});

/** A scenario quiz with its decisions. */
export type Scenario = z.infer<typeof scenarioSchema>;
/** The four endings and the line between high and low. */
export type Endings = z.infer<typeof endingsSchema>;
