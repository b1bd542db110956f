import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { runCli } from './program';
import { serve } from './workers/serve';

const own = import.meta.url;

if (isMainThread) {
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    streams: {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
      // Some terminals do not say how wide they are.
      columns: () => (process.stderr.isTTY ? process.stderr.columns || 80 : null),
    },
    version: versionOf(new URL('../../package.json', own)),
    startWorker,
  });
} else if (parentPort) serve(parentPort);

/** Workers run this file too. From source, each thread has to be told anew how to read TypeScript. */
function startWorker(): Worker {
  if (!own.endsWith('.ts')) return new Worker(new URL(own));
  const [compiler, entry] = [import.meta.resolve('tsx/esm/api'), own].map((url) => JSON.stringify(url));
  const code = `import(${compiler}).then((tsx) => { tsx.register(); return import(${entry}); })`;
  return new Worker(code, { eval: true });
}

function versionOf(file: URL): string {
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8'))).version;
}
