import { WordTable } from '../text/wordTable';
import { phrases, words } from './cues/lists';

/** The parts of one division: no thing is in two of them. What 申請 and 核定 count overlaps, and divides nothing. */
interface Division {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const CITIES =
  '台北 臺北 台中 臺中 台南 臺南 台東 臺東 新北 桃園 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 澎湖 金門 連江';

const DIVISIONS: readonly Division[] = [
  {
    zh: words('國內 國外 海外 境內 境外 大陸'),
    en: phrases('domestic, overseas, international, foreign, abroad'),
  },
  {
    zh: words('東區 西區 南區 北區 中區 東部 西部 南部 北部 中部 離島 外島 本島'),
    en: phrases('northern, southern, eastern, western, central, north, south, east, west'),
  },
  { zh: words(CITIES), en: [] },
  {
    zh: words('男性 女性 男生 女生 男童 女童 男士 女士'),
    en: phrases('male, female, men, women, boys, girls'),
  },
  { zh: words('本土 移入'), en: [] },
  { zh: words('公立 私立'), en: phrases('public, private') },
  {
    zh: words('實體 線上 視訊'),
    en: phrases('online, virtual, in-person, on-site, in person, by video, by phone'),
  },
  { zh: words('平日 假日 週末 周末 例假日'), en: phrases('weekday, weekdays, weekend, weekends') },
  { zh: words('日間 夜間 白天 晚間 早上 下午'), en: phrases('daytime, night-time, by day, by night') },
  { zh: words('大型 中型 小型'), en: phrases('large, small, medium-sized') },
  { zh: words('初階 中階 高階 進階 初級 中級 高級'), en: phrases('basic, intermediate, advanced') },
  { zh: words('都市 鄉村 都會 偏鄉'), en: phrases('urban, rural') },
  { zh: words('國小 國中 高中 高職 大專'), en: phrases('primary, secondary, tertiary') },
  { zh: words('住宅 商業 工業'), en: phrases('residential, commercial, industrial') },
  { zh: words('甲區 乙區 丙區 甲類 乙類 丙類 甲標 乙標 丙標'), en: [] },
];
/** 第一梯次, 第 2 批, round 3: one of several rounds. */
const ROUND =
  /第\s?[一二三四五六七八九十\d]{1,3}\s?(?:梯次|梯|期|階段|批|輪|次|回|屆)|\b(?:round|phase|batch|cohort|wave) (?:\d{1,2}|one|two|three|four)\b|\b(?:first|second|third|fourth) (?:round|phase|batch|cohort|wave|call)\b/i;

/** 男 52 人: alone before its figure. */
const SEX = /(?<=^|[^\u4e00-\u9fff])[男女](?=\s?$)/;
/** With the character before it, and a space. */
const SEX_REACH = 3;
/** Longer words first, so that 高級 is not looked for behind 級. */
const PATTERNS = DIVISIONS.map(({ zh, en }) => {
  const english = en.length > 0 ? [String.raw`\b(?:${en.join('|')})\b`] : [];
  return new RegExp([...zh, ...english].join('|'), 'i');
});
/** The words of all divisions, to be looked for in one pass: nearly all texts name none. */
const TABLE = new WordTable(DIVISIONS.map(({ zh, en }) => [...zh, ...en]));
const ROUNDS = PATTERNS.length;
const SEXES = DIVISIONS.findIndex(({ zh }) => zh.includes('男性'));

/** A part that words name: of which division, and what it is called there. */
export interface Part {
  readonly division: number;
  readonly name: string;
  readonly index: number;
}

const HAS_LATIN = /[a-z]/i;
const NONE: readonly Part[] = [];

/** The parts that words name, one of each division at most. */
export function partsIn(text: string): readonly Part[] {
  const seen: number[] = [];
  TABLE.addSeen(text, seen);
  if (!seen.includes(SEXES) && SEX.test(text.slice(-SEX_REACH))) seen.push(SEXES);
  const round = text.includes('第') || HAS_LATIN.test(text) ? ROUND.exec(text) : null;
  if (seen.length === 0 && !round) return NONE;
  const found = seen
    .sort((a, b) => a - b)
    .flatMap((division): readonly Part[] => {
      const match = PATTERNS[division]?.exec(text) ?? (division === SEXES ? SEX.exec(text) : null);
      return match ? [{ division, name: match[0].toLowerCase(), index: match.index }] : [];
    });
  return round ? [...found, { division: ROUNDS, name: round[0].toLowerCase(), index: round.index }] : found;
}
