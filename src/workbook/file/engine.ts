import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';

/** The spreadsheet engine: opens, creates and writes .xlsx and .xlsm files. Runs in Node only. */
export type Engine = Awaited<ReturnType<typeof init>>;

let loading: Promise<Engine> | undefined;

/** Starts the engine from the package's own WebAssembly file, once per process; again if a file brought it down. */
export async function loadEngine(): Promise<Engine> {
  loading ??= init(wasmPath());
  if (!isRunning(await loading)) loading = init(wasmPath());
  return loading;
}

function isRunning(engine: Engine): boolean {
  try {
    return engine.ColumnNameToNumber('A').error === null;
  } catch {
    return false;
  }
}

function wasmPath(): string {
  const entry = createRequire(import.meta.url).resolve('excelize-wasm');
  return join(dirname(entry), 'excelize.wasm.gz');
}
