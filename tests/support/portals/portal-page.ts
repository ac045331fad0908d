import type { Scorm } from './guard-api.ts';
import type { OpenOptions } from './strict-lms.ts';

type PageOptions = OpenOptions & {
  readonly standard: Scorm;
  /** The source text of the guard. */
  readonly guard: string;
  /** The launch page of the package. */
  readonly address: string;
};

// The elements that a portal keeps for the next session, apart from those in lists.
const kept = {
  scorm12: /^cmi\.(suspend_data|core\.(lesson_location|lesson_status|score\.\w+))$/,
  scorm2004:
    /^cmi\.(suspend_data|location|completion_status|success_status|progress_measure|score\.\w+)$/,
};

/**
 * Returns the page of a portal. It has the API object of one standard behind the guard, and two traps
 * that report whoever calls them: the object of the other standard, and one in a more distant window.
 */
export function portalPage(options: PageOptions): string {
  const {
    standard,
    guard,
    address,
    opens = 'frame',
    mode = 'normal',
    before,
    lies,
    width = 714,
  } = options;
  const session = JSON.stringify({ isNormal: mode === 'normal', exits: options.exits ?? 1 });
  const is12 = standard === 'scorm12';
  const old = Object.entries(before ?? {}).filter(
    ([name, value]) => kept[standard].test(name) && value,
  );
  const learner = options.learner ?? 'learner-1';
  // An element that is not implemented has no value and cannot be set.
  const withoutLists = `
for (const [name, nothing] of [['${is12 ? 'LMS' : ''}GetValue', ''], ['${is12 ? 'LMS' : ''}SetValue', 'false']]) {
  const all = api[name].bind(api);
  api[name] = (element, ...more) => /^cmi\\.(interactions|objectives)/.test(element) ? nothing : all(element, ...more);
}`;
  const elements: Record<string, string> = {
    [is12 ? 'cmi.core.student_id' : 'cmi.learner_id']: learner,
    [is12 ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode,
    [is12 ? 'cmi.core.entry' : 'cmi.entry']: before ? 'resume' : 'ab-initio',
    [is12 ? 'cmi.core.total_time' : 'cmi.total_time']: is12 ? '0000:10:00' : 'PT10M',
    ...Object.fromEntries(old),
  };
  const [name, other] = is12 ? ['API', 'API_1484_11'] : ['API_1484_11', 'API'];
  const player = `<!doctype html><title>Player</title><style>iframe{width:${width}px;height:666px}</style>
<script src="/lms/scorm-again.js"></script><script>
const tell = (fault) => navigator.sendBeacon('/lms/fault', fault);
const api = new ${is12 ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5, lmsCommitUrl: '/lms/commit' });
api.loadFromFlattenedJSON(${JSON.stringify(elements)});
${options.isBare ? withoutLists : ''}
${options.slowMs === undefined ? '' : slow(is12 ? 'LMSSetValue' : 'SetValue', options.slowMs)}
${lies ? `api.${is12 ? 'LMSCommit' : 'Commit'} = () => 'true';` : ''}
window.${name} = (${guard})(api, '${standard}', ${session}, tell);
window.${other} = new Proxy({}, { get: (_, called) => () => { tell('the object of the other standard: ' + String(called)); return 'true'; } });
</script><body>${
    opens === 'frame'
      ? `<iframe id="package" src="${address}"></iframe>`
      : `<button onclick="window.open('${address}', 'package', 'width=800,height=600')">Open</button>`
  }`;
  const trap = `window.${name} = new Proxy({}, { get: (_, called) => { if (called !== 'then') navigator.sendBeacon('/lms/fault', 'an object in a farther window: ' + String(called)); return () => 'true'; } });`;
  const source = player.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Portal</title><script>${trap}</script>
<body><iframe id="player" width="760" height="720" srcdoc="${source}"></iframe>`;
}

/** Some portals send a synchronous request for each value. */
function slow(method: string, milliseconds: number): string {
  return `
const quick = api.${method}.bind(api);
api.${method} = (...all) => {
  for (const end = performance.now() + ${milliseconds}; performance.now() < end;);
  return quick(...all);
};`;
}
