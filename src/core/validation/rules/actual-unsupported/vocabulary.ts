/** The note that asks the author for something, as drafts hold it. */
export const ASKS_HERE = /^\s*(?:【請補充|\[TBC)/;
