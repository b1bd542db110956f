/** Words round a name that do not belong to it. */
const BEFORE_NAME = /^[\s及與和並且以於在]{1,3}/;
const AFTER_NAME =
  /(?:年度|目標[值數]?|實際|累計|合計|共計|[共計為達約各:\s]|達成|完成|辦理|舉辦|預[定計]|至少|不低於|will hold|held|target|actual)$/i;
/** What is no name of a part. */
const NO_NAME = /^(?:總|全|合|本|上|去|其|較|並|第\s?\d|\d)|目標|\btotal\b/i;

/** The name that the words before a figure give it; `null` for none. */
export function nameOf(words: string): string | null {
  const name = withoutVerbs(words.replace(BEFORE_NAME, '').slice(-16));
  return name.length >= 2 && !NO_NAME.test(name) ? name : null;
}

function withoutVerbs(words: string): string {
  let name = words.trim();
  for (let shorter = name.replace(AFTER_NAME, ''); shorter !== name; shorter = name.replace(AFTER_NAME, ''))
    name = shorter.trim();
  return name;
}
