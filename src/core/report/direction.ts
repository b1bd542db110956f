import type { Target } from '../quantity/target';
import type { Direction, Measure } from './indicator';

const COLUMN_LOWER = /越低|愈低|越少|愈少|負向|反向|遞減|望小|lower|decrease|down|negative|less|↓|▼/i;
const COLUMN_HIGHER = /越高|愈高|越多|愈多|正向|遞增|望大|higher|increase|up|positive|more|↑|▲/i;

/** Things of which less is better, when they are what the indicator counts. */
const UNWANTED =
  /漏水率|逾期(?:件數|率|案件)|不良率|失業率|死亡(?:率|人數)|事故|犯罪率|發生(?:率|數|件數)|缺失率|錯誤率|延[遲誤]率|退件率|申訴(?:率|件數)|等候時間|處理時間|平均天數|棄話率|故障率|中斷(?:時間|次數)|流失率|離職率|赤字率|超標|負債比|排放量|\bwait(?:ing|ed)? (?:more|longer)\b|(?:more|longer) than\b|\bnot (?:achieved|met)\b|\bcomplaints?\b|\binjur|\bdeaths?\b|\bfatalit|\baccidents?\b|\bdelay|\bdefects?\b|\berror rate|\boverdue|\bunemployment|\bleakage|\bemissions\b|\bcrime|\bbacklog/i;
/** A fall, an improvement or a discovery of those things is wanted. */
const WANTED_FALL =
  /減少率?|降低率?|下降率?|改善率?|減量|減幅|防制|查獲|破獲|處理件數|reduction|decrease|resolved/i;

/** What the direction is read from. */
export interface DirectionClues {
  readonly column: string;
  readonly target: Target | null;
  readonly targetText: string;
  readonly measure: Measure;
  readonly name: string;
  readonly goal: string;
}

/** 減少 200 公噸 asks for an amount of reduction, of which more is better; 降至 200 公噸 does not. */
const ASKS_REDUCTION =
  /(?:減少|降低|下降|減量|縮短)(?!至|到|為)[^,，。;\d]{0,12}\d|\b(?:reduce|cut|decrease|lower)\b(?!\b[^.;]{1,40}\bto\b)/i;

/** Which way is better: as the column says, else the target's comparator, else the nature of the thing. */
export function directionOf(clues: DirectionClues): Direction {
  if (clues.measure === 'level') return 'none';
  if (clues.measure === 'range') return 'range';
  if (ASKS_REDUCTION.test(clues.targetText)) return 'higher';
  if (COLUMN_LOWER.test(clues.column)) return 'lower';
  if (COLUMN_HIGHER.test(clues.column)) return 'higher';
  const comparator = clues.target?.comparator ?? null;
  if (comparator === '>=' || comparator === '>') return 'higher';
  if (clues.measure === 'milestone' || clues.measure === 'reduction') return 'higher';
  if (comparator === '<=' || comparator === '<') return 'lower';
  return UNWANTED.test(clues.name) && !WANTED_FALL.test(clues.name) ? 'lower' : 'higher';
}
