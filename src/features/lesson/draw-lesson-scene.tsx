import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { compositions } from '#ui/drawings/compositions.ts';
import { changeScene, drawGardenAndRoom } from '#ui/drawings/garden-and-room.ts';
import { trusted } from '#ui/trusted.ts';
import { sceneOfLesson } from './model/scene-of-lesson.ts';

let root: Root | undefined;

/** Draws the picture of lesson n of all again, as it is after so many steps. Its size stays. */
export function drawLessonScene(picture: SVGElement, n: number, all: number, step: number): void {
  const scene = changeScene(compositions.corner, sceneOfLesson(n, all, step));
  root ??= createRoot(picture);
  // Our own markup: it holds no text from the content.
  root.render(<g dangerouslySetInnerHTML={trusted(drawGardenAndRoom('scene-corner', scene))} />);
}
