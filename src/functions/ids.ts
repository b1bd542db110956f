/** The ids of the functions in the metadata that Excel reads: frozen, since workbooks hold them. */
export const FUNCTION_IDS = ['TARGET', 'UNIT', 'RATE', 'STATUS', 'CHECK', 'DRAFT'] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];
