import type { Comparator } from './target';

/** What nobody wants to happen. */
const EVENT =
  '(?:事故|事件|災害|職災|火災|違規|死亡|傷亡|罹難|缺失|缺點|客訴|申訴|抱怨|污染|汙染|外洩|洩漏|意外|確診|感染|誤差|逾期|差錯|裁罰|罰單|貪瀆|弊端|中斷|故障|退件|延誤|遺失|重傷|入侵|停電)';
const NEVER = '(?:零|無|不發生|未發生|沒有|杜絕)';
/** 零事故, 無重大資安事件, 維持全年零職災. */
const NONE_OF = new RegExp(
  `^[「"'\\s]*(?:全年|年度)?(?:維持|達成|保持|達到?|確保)?(?:全年)?[「"']?${NEVER}[^\\d,，。;:、零無]{0,12}${EVENT}(?:件數|次數|案件|案|數|之?目標|情形|情事|發生|紀錄)*[」"'\\s。]*(?:之?目標)?$`,
);
const NONE_OF_EN =
  /^\s*(?:zero|no|nil)\s(?:[a-z-]+\s){0,4}(?:accidents?|incidents?|fatalities|deaths?|injur(?:y|ies)|breach(?:es)?|spills?|outages?|complaints?|violations?|losses|errors?|leaks?)[\s.]*$/i;
/** 收支平衡, 損益兩平, 有賸餘: no less than nothing is left. */
const EVEN =
  /^[「"'\s]*(?:應|須)?(?:有賸餘|有剩餘|有盈餘|收支有餘)?(?:或|及)?(?:達成|達到|達|維持|保持)?(?:收支|損益)(?:平衡|均衡|相抵|兩平|打平)[」"'\s。]*(?:之?目標)?$|^\s*(?:to )?break[\s-]?even[\s.]*$|^\s*(?:a )?balanced budget[\s.]*$/i;
/** 零成長, 不成長: no more than there was. */
const NO_GROWTH = /^[「"'\s]*(?:零|不)成長[」"'\s。]*(?:之?目標)?$/;

/** The bound on nothing at all that a target in words names: 零事故, 收支平衡, 零成長; `undefined` where it names none. */
export function zeroBound(plain: string): Comparator | undefined {
  if (NONE_OF.test(plain) || NONE_OF_EN.test(plain) || NO_GROWTH.test(plain)) return '<=';
  return EVEN.test(plain) ? '>=' : undefined;
}
