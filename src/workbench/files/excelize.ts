import type * as Excelize from 'excelize-wasm';

/** The library that edits .xlsx files without losing what it does not know. */
export type Engine = Awaited<ReturnType<typeof Excelize.init>>;
export type EditedFile = ReturnType<Engine['OpenReader']>;

let loading: Promise<Engine> | undefined;

/** Loads the library at the first call: it is large, and most visits to the page save nothing. */
export function loadEngine(): Promise<Engine> {
  loading ??= import('excelize-wasm').then(({ init }) =>
    init(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url).href),
  );
  return loading;
}

/** The library returns its errors. Throws if there is one. */
export function checked<Result extends { readonly error?: string | null }>(result: Result): Result {
  if (result.error) throw new Error(result.error);
  return result;
}
