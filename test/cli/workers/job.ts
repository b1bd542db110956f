import type { FileJob } from '../../../src/cli/job';

/** A job of which only the file matters. */
export function jobFor(path: string, index = 0): FileJob {
  return {
    path,
    index,
    target: null,
    settings: {
      command: 'validate',
      format: 'table',
      language: 'en',
      inPlace: false,
      sheet: false,
      scheme: null,
      wish: {},
      severities: {},
      previous: null,
      failOn: 'error',
      draft: { mode: 'refresh', length: 'full' },
    },
  };
}
