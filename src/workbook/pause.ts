/** Work is cut into slices of this many milliseconds, so that the pane stays usable meanwhile. */
const SLICE = 12;

/** When work last came back from a pause: what follows it at once, whoever does it, is one slice. */
let resumed = performance.now();

/** Whether work has gone on for a slice without a pause. */
export function isPauseDue(): boolean {
  return performance.now() - resumed >= SLICE;
}

/** Ends the task that is running, so that the page can answer; what follows is a task of its own. */
export async function pause(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  resumed = performance.now();
}

/** Pauses where one is due: between two pieces of work that neither can be cut nor take long. */
export async function breathe(): Promise<void> {
  if (isPauseDue()) await pause();
}
