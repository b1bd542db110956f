/**
 * What units count, as data. Units of one line can count the same thing, but need not (項, 個 and the like fit
 * everything and stand nowhere); units of different lines count different things.
 */
const KINDS: readonly (readonly string[])[] = [
  ['人', '口'],
  ['人次', 'visitors'],
  ['人日', '人時'],
  ['次', '場次', '梯次', '點次', '車次', '班次', 'inspections'],
  ['戶', '戶次'],
  ['件', '案', '筆', '則', '篇', '份', '例', '起', 'cases', 'applications', 'permits', 'complaints'],
  ['家', '家次', '處', '站', '館', '廠', '校', '機關', '單位', '團體', '部會'],
  ['國'],
  ['縣市'],
  ['鄉鎮'],
  ['村里', '村', '社區', '部落'],
  ['輛', '台', '部', '艘', '架'],
  ['株', '棵'],
  ['頭', '隻'],
  ['劑'],
];

/** Units of different kinds that are easily taken for each other: 人次 counts the times that people come. */
const NEAR_PAIRS: readonly (readonly [string, string])[] = [
  ['人次', '次'],
  ['人次', 'inspections'],
  ['件', '次'],
  ['件', '處'],
  ['案', '處'],
  ['班', '場次'],
  ['班', '梯次'],
  ['班', '期'],
  ['班', '班級'],
  ['期', '梯次'],
  ['組', '套'],
  ['本', '冊'],
  ['本', '份'],
];

/** Ways of writing one unit that a reader may take for two; 縣市 and 個縣市, 次 and 次數 are only grammar. */
const VARIANTS: readonly (readonly string[])[] = [
  ['場', '場次'],
  ['人', '名', '位'],
  ['件', '件次'],
  ['檔', '檔次'],
  ['項', '項次'],
  ['家', '間'],
  ['校', '所'],
  ['航班', '班次'],
];

const kindOf = new Map<string, number>(
  KINDS.flatMap((names, kind) => names.map((name): [string, number] => [name, kind])),
);

/** The number of the line that a unit stands in, by its canonical name; `undefined` for one that decides nothing. */
export function kindOfUnit(name: string): number | undefined {
  return kindOf.get(name);
}

/** Whether two units, by their canonical names, can differ but are easily taken for each other. */
export function areNear(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [kindOf.get(a), kindOf.get(b)];
  if (first !== undefined && first === second) return true;
  return NEAR_PAIRS.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

/** Whether two ways of writing one unit look like two units. */
export function areVariants(a: string, b: string): boolean {
  return a !== b && VARIANTS.some((texts) => texts.includes(a) && texts.includes(b));
}
