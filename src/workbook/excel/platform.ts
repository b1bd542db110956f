/** The oldest ExcelApi that Attain runs on; anything above is asked for with `supports`. */
export const FLOOR = '1.9';

/** What the adapter needs of its surroundings, so that tests can bring their own client and clock. */
export interface Platform {
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has an ExcelApi requirement set, such as `1.13`. */
  supports(version: string): boolean;
  /** Calls `action` after some milliseconds; the result takes it back. */
  after(milliseconds: number, action: () => void): () => void;
  /** Milliseconds since any fixed moment. */
  now(): number;
}

/** The Excel that the page runs in; only after `Office.onReady`. */
export function livePlatform(): Platform {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
  };
}
