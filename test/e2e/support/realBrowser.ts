import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startServer, type Server } from './server';

/** A browser and the local server, for all tests of a file. */
export interface RealBrowser {
  readonly browser: Browser;
  /** Of the local server. */
  readonly url: string;
}

/**
 * Starts both before the first test of a file, and ends them after the last. The first start may build.
 *
 * @param environment what the browser's process is told
 */
export function realBrowser(environment: Readonly<Record<string, string>> = {}): RealBrowser {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(environment);
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });
  return {
    get browser() {
      return started(browser);
    },
    get url() {
      return started(server).url;
    },
  };
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser is there once the tests of a file run.');
  return part;
}
