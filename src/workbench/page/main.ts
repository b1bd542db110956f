/** The grid and the ribbon come here. */
export {};
