import { loadEngine, type Engine } from './engine';
import { EngineNeeded } from './engineNeeded';
import type { EngineFile } from './values';

/**
 * The engine, started when something first needs it: most workbooks are read without it. `given` is one that
 * runs already.
 */
export class EngineOnDemand {
  constructor(private given?: Engine) {}

  /** The engine; only for work that runs in `during`. */
  get running(): Engine {
    if (!this.given) throw new EngineNeeded();
    return this.given;
  }

  /**
   * Does work that may need the engine. It is done at a stretch, so that no other work comes between; where
   * the engine is missed it is begun anew once that runs, and so must change nothing before it has ended.
   */
  async during<T>(work: () => T): Promise<T> {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof EngineNeeded)) throw error;
    }
    this.given = await loadEngine();
    return work();
  }
}

/** Opens a package in the engine. Throws when it cannot read it. */
export function openInEngine(engine: EngineOnDemand, bytes: Uint8Array): EngineFile {
  const file: EngineFile & { readonly error?: string | null } = engine.running.OpenReader(bytes);
  if (file.error) throw new Error(file.error);
  return file;
}
