/** Words of a part's own target, and of what was done for it. */
export const PLANNED = /(?<=(?:目標(?:值|數)?|target(?: of| was)?)(?:為|是|:)?\s?)/iy;
export const DONE = /(?:實際|完成|辦理|達成?|執行|\bactual(?:ly)?|\bheld|\bdone|\bcompleted)/i;
