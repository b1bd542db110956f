/** What office.js offers to worksheet functions; its published types leave it out. */
declare namespace CustomFunctions {
  function associate(id: string, run: (...args: readonly unknown[]) => Promise<string | number>): void;

  /** The errors of a cell that can carry a message. */
  const ErrorCode: { readonly invalidValue: '#VALUE!'; readonly notAvailable: '#N/A' };

  /** Thrown by a function, it is what the cell shows. */
  class Error extends globalThis.Error {
    constructor(code: '#VALUE!' | '#N/A', message?: string);
    readonly code: '#VALUE!' | '#N/A';
  }
}
