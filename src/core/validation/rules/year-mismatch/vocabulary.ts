/** A heading of what a year is for. */
export const FIELD_TITLE = /目標|達成|辦理情形|執行情形|實際值|\btarget\b|\bresult|\bactual|\bachievement/i;
/** A stretch begins with the year; the year is compared with. */
export const SINCE = /^\s?(?:起|以來|至|迄|到|-|~)/;
export const COMPARED = /(?:較|比|自|從|由|since|from)\s?$/i;
/** Months and days, which name no year. */
export const MONTHS_AND_DAYS = /\d{1,2}\s?[月日]/g;
