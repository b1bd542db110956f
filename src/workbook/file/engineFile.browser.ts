/** The address of the engine's WebAssembly file, which is hosted with the program. */
export function engineFile(): string {
  return new URL('excelize-wasm/excelize.wasm.gz', import.meta.url).href;
}
