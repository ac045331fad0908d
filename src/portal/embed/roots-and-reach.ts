import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage } from '#portal/protocol/messages.ts';
import { readCourseMessage } from '#portal/protocol/read-course-message.ts';
import { addressOfPart } from './address-of-part.ts';
import type { PartEvents } from './part-events.ts';
import { reportPart } from './report-part.ts';

// A height that no content has is a fault, and would leave the reader lost on an endless page.
const [least, most] = [160, 40_000];
// Where this script lies, lies the course; later nobody can tell.
const script = document.currentScript;
const folderOfScript = script instanceof HTMLScriptElement ? new URL('.', script.src).href : '';

/** The element `<roots-and-reach src part title>`: a part of the course in a frame of its height. */
export class RootsAndReach extends HTMLElement {
  static readonly observedAttributes = ['src', 'part', 'title'];

  readonly #frame = document.createElement('iframe');
  #origin = '';
  #asked = '';
  /** The page that the frame shows: after a move, which loads it again, the reader stays there. */
  #page = '';
  /** What the last page said: the next one goes on from here, where nothing can be stored. */
  #saved: unknown[] = [];
  #isReady = false;
  #isCompleted = false;

  constructor() {
    super();
    this.#frame.allow = 'fullscreen; clipboard-write';
    const root = this.attachShadow({ mode: 'open' });
    // A style element would be stopped by a strict policy of the page; this is not.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{display:block}:host([hidden]){display:none}' +
        'iframe{display:block;width:100%;height:600px;border:0}',
    );
    root.adoptedStyleSheets = [sheet];
    root.append(this.#frame);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#show();
  }

  // Wherever the element goes, the frame will load again: with the page that was open.
  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#isReady = false;
    if (this.#page) this.#frame.src = new URL(this.#page, this.#asked).href;
  }

  /** A browser that can move an element whole asks for this, and leaves the frame as it is. */
  connectedMoveCallback(): void {
    // Nothing to do.
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  get #part(): string {
    return this.getAttribute('part') ?? 'course';
  }

  #show(): void {
    this.#frame.title = this.title || this.#part;
    const course = this.getAttribute('src') ?? folderOfScript;
    const address = addressOfPart(course, this.#part, document.baseURI);
    if (!address || address.href === this.#asked) return;
    this.#asked = address.href;
    this.#origin = address.origin;
    this.#isReady = this.#isCompleted = false;
    this.#page = '';
    // What one course said is no business of another one.
    this.#saved = [];
    this.#frame.src = address.href;
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!source || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const message = readCourseMessage(data);
    if (message) this.#answer(message);
  };

  #answer(message: CourseMessage): void {
    const part = this.#part;
    switch (message.type) {
      case 'hello':
        this.#welcome(message.page);
        break;
      case 'size':
        this.#frame.style.height = `${Math.min(most, Math.max(least, message.height))}px`;
        break;
      case 'progress': {
        this.#saved = [message.state];
        const report = reportPart(part, message);
        if (report) this.#tell(report);
        break;
      }
      case 'answered':
        this.#fire('answered', { part, ...message.answer });
        break;
      case 'tie':
      case 'exit':
        // Nobody offers it here: a page cannot end a session.
        break;
    }
  }

  #welcome(page: string): void {
    const welcome = { type: 'welcome', seq: 0, mode: 'normal', keeps: 'nothing' } as const;
    const message = wrapMessage({ ...welcome, saved: this.#saved, sizes: true, ends: false });
    this.#frame.contentWindow?.postMessage(message, this.#origin);
    const isNext = this.#isReady && page !== this.#page;
    this.#page = page;
    if (!this.#isReady) this.#fire('ready', { part: this.#part, page });
    this.#isReady = true;
    // The reader pressed a link far down; the new page begins at the top of the frame.
    if (isNext && this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #tell({ progress, completed }: NonNullable<ReturnType<typeof reportPart>>): void {
    this.#fire('progress', progress);
    if (completed && !this.#isCompleted) this.#fire('completed', completed);
    this.#isCompleted ||= completed !== undefined;
  }

  #fire<Name extends keyof PartEvents>(name: Name, detail: PartEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
