/** Words before a month: of what is compared with, began, or is still to come; of a target. */

/** What is compared with, began, or is still to come, is no time of the result. */
export const NO_RESULT =
  /(?:[自由從較比]|相較於?|預[定計期]|將[於在]?|\b(?:from|since|than|will|expected|planned|forecast|compared)\b[^.,;]{0,24})\s?$/i;
