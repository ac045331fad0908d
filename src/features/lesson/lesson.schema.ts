import { z } from 'astro/zod';

/** The front matter of a lesson. Its file name is its published id and its address. */
export const lessonSchema = z.strictObject({
  /** Shown in the list of lessons and as the heading of the page. */
  title: z.string().min(3).max(60),
  /** One line under the title in the list of lessons. */
  subtitle: z.string().min(3).max(80),
  /** For search engines and link previews. */
  description: z.string().min(40).max(160),
  objectives: z.array(z.string()).min(1),
  /** The one line to keep, shown last. */
  keep: z.string().min(10).max(120),
});

/** What the front matter of a lesson says. */
export type Lesson = z.infer<typeof lessonSchema>;
