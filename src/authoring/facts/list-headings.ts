import Slugger from 'github-slugger';
import { lineOfNode, textOfNode, walkLesson } from '#authoring/reading/lesson-tree.ts';
import type { TextNode } from '#authoring/reading/lesson-tree.ts';
import { activityComponents } from './lesson-components.ts';

/** A heading in a lesson. An activity prints its title as one. */
export type LessonHeading = {
  readonly kind: 'section' | 'activity';
  readonly depth: number;
  readonly line: number;
  /** Its id on the page, as in `two-words.html#the-idea`. */
  readonly place: string;
};

/** Lists the headings of a lesson in order, with the ids that Astro gives them. */
export function listHeadings(tree: TextNode): LessonHeading[] {
  const slugger = new Slugger();
  return [...walkLesson(tree)].flatMap(({ node }): LessonHeading[] => {
    const line = lineOfNode(node);
    if (node.type === 'heading') {
      const place = slugger.slug(textOfNode(node).trim());
      return [{ kind: 'section', depth: node.depth ?? 2, line, place }];
    }
    if (!node.name || !Object.hasOwn(activityComponents, node.name)) return [];
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    return typeof id === 'string' ? [{ kind: 'activity', depth: 2, line, place: `try-${id}` }] : [];
  });
}
