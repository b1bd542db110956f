/** What a draft that was too long ends with. */
export const CUT = /【全文超過儲存格上限，以下略】$|\[The text is too long for a cell and was cut here\.\]$/;
