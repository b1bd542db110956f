import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): void;
}

/** The server is a module of Node's own kind, which tests cannot import. */
const SERVE = `
  const { startServer } = await import('./scripts/server.mjs');
  console.log((await startServer()).url + '/workbench/');
`;

/** Serves the build that stands in dist, on a port that is free. */
export function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SERVE], { cwd: root });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /(http:\/\/localhost:\d+)\/workbench\//.exec(said)?.[1];
      if (url !== undefined) resolve({ url, stop: () => child.kill() });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
}
