/** Marks the activity that an address leads to as used with the first press after the jump. */
export function startUsedMarks(page: Document): void {
  const mark = (): void => {
    page.querySelector('.activity:target')?.setAttribute('data-used', '');
  };
  for (const press of ['pointerdown', 'keydown']) page.addEventListener(press, mark);
}

/**
 * A script for the head of every page, after `bootDisplay`. A link to an activity gets the room below it
 * (`:target` in ActivityFrame.astro) before the first layout: browsers find the target of an address
 * only after it, and count the step as movement. It runs as it stands, so it is a text.
 */
export const bootRoom = `try{if(/^#try-[\\w-]+$/.test(location.hash)){var r=new CSSStyleSheet;r.replaceSync('@media screen{[id="'+location.hash.slice(1)+'"]:not([data-used]){min-block-size:100svh}}');document.adoptedStyleSheets=[r]}}catch(e){}`;
