/** Names of two parts that make up a whole, as data. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['男性', '女性'],
  ['國內', '國外'],
  ['境內', '境外'],
  ['公立', '私立'],
  ['本國', '外國'],
  ['上半年', '下半年'],
  ['中央', '地方'],
];
const NEGATIONS = ['無', '未', '不', '非'];

/** Whether two labels exclude each other and leave nothing over: 無缺失 and 缺失, 已完成 and 未完成, 男 and 女. */
export function areComplements(a: string, b: string): boolean {
  const [first, second] = [bare(a), bare(b)];
  if (first === '' || second === '') return false;
  return (
    isNegationOf(first, second) ||
    isNegationOf(second, first) ||
    PAIRS.some(([x, y]) => (x === first && y === second) || (x === second && y === first))
  );
}

function isNegationOf(a: string, b: string): boolean {
  const positive = b.replace(/^[已有]/, '');
  return NEGATIONS.some((negation) => a === negation + positive);
}

const bare = (label: string): string =>
  label.replace(/^[\s,，、:及與和(]{1,4}/, '').replace(/(?:者|的|之)?(?:計|有|為|共)?\s?$/, '');
