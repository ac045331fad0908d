/** An event that the browser waits for. */
type WaitingEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

/** A request of a page that the worker may answer. */
type RequestEvent = WaitingEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};

type Clients = {
  readonly claim: () => Promise<void>;
  readonly matchAll: (which: {
    readonly type: 'window';
    readonly includeUncontrolled: boolean;
  }) => Promise<readonly unknown[]>;
};

/** What this worker uses of a service worker's world: TypeScript has types for pages or for workers. */
type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly location: Location;
  readonly clients: Clients;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listen: (event: WaitingEvent) => void,
  ) => void) &
    ((type: 'message', listen: (event: WaitingEvent & MessageEvent<unknown>) => void) => void) &
    ((type: 'fetch', listen: (event: RequestEvent) => void) => void);
};

/** The world that the worker runs in. */
export const worker = self as unknown as WorkerScope;
