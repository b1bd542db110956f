/** Of which female, 其中：女性, – rural: a part of what the row above counts. */
const PART =
  /^(?:[-–—•·◦‣>+*]\s*)?(?:of (?:which|whom|these|them)\b|thereof\b|disaggregat\w+\b|by (?:sex|gender|age|region|location|district|type)\b|其中|內含|內計|含(?=[:：]))/i;
/** What such a part is called by itself, behind a mark. */
const MARKED_PART = /^(?:[-–—•·◦‣>+*]\s*|\s{2,})\p{L}/u;
const PERSONS =
  /^(?:[-–—•·◦‣>+*]\s*)?(?:(?:fe)?males?|women|men|girls?|boys?|youths?|adults?|children|男|女|男性|女性|男生|女生|男童|女童)(?:\s?(?:participants?|人數|人次|數))?$/i;

/**
 * Whether the name of a row without a target says that it only tells part of the row above.
 *
 * @param name as it stands in its cell, with the white space before it
 */
export const isBreakdown = (name: string): boolean =>
  PART.test(name.trim()) || PERSONS.test(name.trim()) || MARKED_PART.test(name);
