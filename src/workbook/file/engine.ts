import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** In a bundle the file lies beside the program; from source it lies in its package. */
function wasmPath(): string {
  const name = 'excelize.wasm.gz';
  const beside = join(dirname(fileURLToPath(import.meta.url)), name);
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve('excelize-wasm')), name);
}
