import { Session, type Profiler } from 'node:inspector';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOTS = [`${process.cwd()}${sep}`, `${pathToFileURL(process.cwd()).href}/`];

/**
 * Tells how much work something is: how often any function, branch or loop of the project and its packages runs. The
 * same on every machine, however busy. What regular expressions and WebAssembly do inside is not counted.
 */
export interface StepCounter {
  count(work: () => unknown): Promise<number>;
  end(): void;
}

/** Begins before the work is done for the first time: branches of what has run before are not counted. */
export function startCounting(): StepCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(work) {
      await taken(session);
      await work();
      return (await taken(session))
        .filter(({ url }) => ROOTS.some((root) => url.startsWith(root)))
        .flatMap(({ functions }) => functions)
        .flatMap(({ ranges }) => ranges)
        .reduce((sum, { count }) => sum + count, 0);
    },
    end: () => session.disconnect(),
  };
}

/** What has run since it was asked last. */
function taken(session: Session): Promise<readonly Profiler.ScriptCoverage[]> {
  return new Promise((resolve, reject) => {
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}
