import { init } from 'excelize-wasm';
import { engineFile } from './engineFile';

/** The spreadsheet engine: opens, creates and writes .xlsx and .xlsm files. Runs in Node and in a browser's worker. */
export type Engine = Awaited<ReturnType<typeof init>>;

let loading: Promise<Engine> | undefined;

/** Starts the engine from the package's own WebAssembly file, once per thread; again if a file brought it down. */
export async function loadEngine(): Promise<Engine> {
  loading ??= init(engineFile());
  if (!isRunning(await loading)) loading = init(engineFile());
  return loading;
}

function isRunning(engine: Engine): boolean {
  try {
    return engine.ColumnNameToNumber('A').error === null;
  } catch {
    return false;
  }
}
