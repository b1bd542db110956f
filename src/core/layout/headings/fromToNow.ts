import type { ColumnRole } from '../roles';

/** How far a key result has come: three words that say so only beside each other. */
export const WAY: readonly (readonly [ColumnRole, RegExp])[] = [
  ['baseline', /^(?:from|start|起點|從|由)$/i],
  ['target', /^(?:to|目標|到|至)$/i],
  ['actual', /^(?:now|today|current|at present|現在|目前|現況)$/i],
];

/** Whether a word names where the way leads to. */
export const isWayTo = (text: string): boolean =>
  WAY.some(([role, words]) => role === 'target' && words.test(text));
