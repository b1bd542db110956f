import type { Limits } from './limits';

/** Cuts a list into blocks, each of which fits one request and its response. */
export function inBlocks<T>(items: readonly T[], bytesOf: (item: T) => number, limits: Limits): T[][] {
  const blocks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const block = blocks.at(-1);
    if (block && bytes <= room) {
      block.push(item);
      room -= bytes;
    } else {
      blocks.push([item]);
      room = limits.blockBytes - bytes;
    }
  }
  return blocks;
}
