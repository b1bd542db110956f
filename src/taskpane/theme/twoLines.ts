/** The class of words that are shown in two lines at most. In the style sheet, since its properties are no standard. */
export const TWO_LINES = 'attain-two-lines';
