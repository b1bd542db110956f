/** The lists that Excel goes on with by itself, each round and round. */
const LISTS: readonly (readonly string[])[] = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['週日', '週一', '週二', '週三', '週四', '週五', '週六'],
  ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  ['第一季', '第二季', '第三季', '第四季'],
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'],
  ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'],
];

/** The list that goes on from these texts, and how; null when they are of none. */
export function listSeries(texts: readonly string[]): ((index: number) => string) | null {
  for (const list of LISTS) {
    const places = texts.map((text) => list.findIndex((one) => one.toLowerCase() === text.toLowerCase()));
    const [first = -1, second] = places;
    if (places.includes(-1)) continue;
    const step = second === undefined ? 1 : second - first;
    if (places.some((place, index) => place !== modulo(first + step * index, list.length))) continue;
    return (index) => list[modulo(first + step * index, list.length)] ?? '';
  }
  return null;
}

/** Never below 0. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
