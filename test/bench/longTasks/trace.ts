/** An event of a browser's trace, as far as it is looked at; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, without the time in which others had it. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly beginData?: { readonly frame?: string };
    readonly data?: {
      readonly frames?: readonly Frame[];
      readonly frame?: string;
      readonly url?: string;
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface Frame {
  readonly frame: string;
  readonly url: string;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** What a browser must trace for `ownTasks`. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** Whose work a moment is; the page's own is what runs while a script of the pane waits for it, too. */
type Owner = 'pane' | 'page' | 'browser';

/** Shorter tasks, in microseconds, are not looked at. */
const SHORTEST = 5_000;
/** Where the scripts of the page lie that is around the pane. */
const OF_THE_PAGE = '/workbench/';
const OF_THE_PANE = 'taskpane.html';
const DRAWING = new Set(['Layout', 'UpdateLayoutTree']);

/**
 * Milliseconds of the processor that each task of the page took for the pane, in scripts and in laying out what they
 * drew; longest first.
 */
export function ownTasks(trace: Uint8Array): readonly number[] {
  const events = eventsOf(new TextDecoder().decode(trace));
  const main = new Set(
    events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const ofMain = (event: TraceEvent): boolean => event.ph === 'X' && main.has(`${event.pid} ${event.tid}`);
  const samples = samplesOf(events);
  const frames = framesOfPane(events);
  const drawn = events.filter(
    (event) => ofMain(event) && DRAWING.has(event.name) && frames.has(event.args.beginData?.frame ?? ''),
  );
  return events
    .filter((event) => event.name === 'RunTask' && ofMain(event) && cpu(event) >= SHORTEST)
    .map((task) => {
      const within = samples.filter(({ at }) => isIn(task, at));
      const share = within.filter(({ owner }) => owner === 'pane').length / Math.max(1, within.length);
      const layout = drawn.filter(({ ts }) => isIn(task, ts)).reduce((sum, event) => sum + cpu(event), 0);
      return (share * cpu(task) + layout) / 1000;
    })
    .sort((a, b) => b - a);
}

function eventsOf(text: string): readonly TraceEvent[] {
  const trace: unknown = JSON.parse(text);
  return isTrace(trace) ? trace.traceEvents : [];
}

function isTrace(trace: unknown): trace is { readonly traceEvents: readonly TraceEvent[] } {
  return (
    typeof trace === 'object' && trace !== null && 'traceEvents' in trace && Array.isArray(trace.traceEvents)
  );
}

const isIn = ({ ts, dur = 0 }: TraceEvent, at: number): boolean => at >= ts && at <= ts + dur;
const cpu = ({ tdur, dur = 0 }: TraceEvent): number => tdur ?? dur;

function framesOfPane(events: readonly TraceEvent[]): ReadonlySet<string> {
  const known = events.flatMap(({ args: { data } }) => [
    ...(data?.frames ?? []),
    ...(data?.frame !== undefined && data.url !== undefined ? [{ frame: data.frame, url: data.url }] : []),
  ]);
  return new Set(known.filter(({ url }) => url.includes(OF_THE_PANE)).map(({ frame }) => frame));
}

/** What the processor did when it was looked at. */
function samplesOf(events: readonly TraceEvent[]): readonly { readonly at: number; readonly owner: Owner }[] {
  const nodes = new Map<string, ProfileNode>();
  const owners = new Map<string, Owner>();
  const clocks = new Map<number, number>();
  const chunks = [...events].sort((a, b) => a.ts - b.ts);
  return chunks.flatMap(({ name, pid, args: { data } }) => {
    if (name === 'Profile') clocks.set(pid, data?.startTime ?? 0);
    if (name !== 'ProfileChunk') return [];
    for (const node of data?.cpuProfile?.nodes ?? []) nodes.set(`${pid} ${node.id}`, node);
    let at = clocks.get(pid) ?? 0;
    const taken = (data?.cpuProfile?.samples ?? []).map((id, index) => {
      at += data?.timeDeltas?.[index] ?? 0;
      const key = `${pid} ${id}`;
      const owner = owners.get(key) ?? ownerOf(key, nodes);
      owners.set(key, owner);
      return { at, owner };
    });
    clocks.set(pid, at);
    return taken;
  });
}

function ownerOf(key: string, nodes: ReadonlyMap<string, ProfileNode>): Owner {
  const [pid = ''] = key.split(' ');
  const urls: string[] = [];
  for (let node = nodes.get(key); node; node = nodes.get(`${pid} ${node.parent ?? ''}`)) {
    if (node.callFrame.url) urls.push(node.callFrame.url);
  }
  if (urls.length === 0) return 'browser';
  return urls.some((url) => url.includes(OF_THE_PAGE)) ? 'page' : 'pane';
}
