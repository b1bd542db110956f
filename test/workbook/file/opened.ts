import * as v from 'valibot';

/** What opening a file and reading all of it came to, in a process of its own. */
export const opened = v.object({
  /** The message that refused it; `null` when it was read. */
  refused: v.nullable(v.string()),
  /** How often any function, branch or loop has run: the same on every machine, however busy. */
  steps: v.number(),
  /** Megabytes that the process has held at most, so far. */
  memory: v.number(),
});

export type Opened = v.InferOutput<typeof opened>;
