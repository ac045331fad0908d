import { z } from 'astro/zod';
import { packageFormats, pageFormats } from '#format.ts';

const text = z.string().min(2);
const texts = z.array(z.string().min(5)).min(1);

/** The name of a way to show the course, and in one sentence who needs it. */
const formatSchema = z.strictObject({ name: text, line: z.string().min(10) });

/** The page for training teams: how to embed, which package for which portal, what is recorded. */
export const trainingTeamsSchema = z.strictObject({
  title: text,
  lead: z.string(),
  description: z.string().min(40).max(160),
  /** How the parts of the course are called in a list; {n}, {title}, {part} and {course} are filled in. */
  parts: z.strictObject({
    course: text,
    essentials: text,
    lesson: text,
    comparison: text,
    scenario: text,
    analogy: text,
    title: text,
  }),
  /** Choose, copy, see it live. */
  chooser: z.strictObject({
    title: text,
    onPage: text,
    inPortal: text,
    part: text,
    /** Instead of the choice of a part: a package holds them all. */
    whole: text,
    snippet: text,
    copy: text,
    copied: text,
    /** When the browser does not let a script copy: the snippet is selected instead. */
    selected: text,
    download: text,
    /** {file} and {command} are filled in. */
    notHere: text,
    live: text,
    show: text,
    /** What the frame shows, before anybody asked for it. */
    showLead: text,
    ownProgress: text,
    events: text,
    eventsLead: text,
  }),
  formats: z.strictObject({
    ...recordOf(pageFormats),
    ...recordOf(packageFormats),
  }),
  /** Every snippet as text, for readers without scripts. */
  snippets: z.strictObject({
    title: text,
    lead: text,
    /** Where the course lies, as long as nobody said it; it ends with a slash. */
    address: z.string().regex(/^https:\/\/\S+\/$/),
    /** What to put in its place. */
    replace: text,
  }),
  packages: z.strictObject({
    title: text,
    lead: texts,
    /** What makes the packages. */
    command: text,
  }),
  portals: z.strictObject({
    title: text,
    lead: text,
    /** What is the same in every portal. */
    always: texts,
    columns: z.strictObject({ portal: text, use: text, settings: text }),
    rows: z
      .array(
        z.strictObject({
          portal: text,
          use: z.array(z.enum([...pageFormats, ...packageFormats])).min(1),
          settings: z.string().min(10),
        }),
      )
      .min(1),
    /** How far this table can be trusted. */
    limit: text,
  }),
  recorded: z.strictObject({
    title: text,
    groups: z.array(z.strictObject({ title: text, points: texts })).min(1),
  }),
});

function recordOf<const Name extends string>(names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, formatSchema])) as Record<
    Name,
    typeof formatSchema
  >;
}
