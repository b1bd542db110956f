/** Asked for: that nothing of the kind happens. What it is stands behind, or nothing does. */
const ASKED =
  /^(?:(?:目標值?|維持|保持|達成|確保|應)[:：]?)*(?:(?:無|零|沒有|0)(?!法|資料|數據|統計|從|此|須|需|意見|成長|時差|距離|紀錄)|未發生|none\b|nil\b|zero\b|no\b(?! (?:data|information|record|report)))\s?([^\d,，。;%]{0,30}?)[\s。.]*$/i;

/** Told: that nothing of the kind happened. 無法統計 and 無資料 tell nothing. */
const TOLD =
  /^(?:(?:本年度?|全年度?|\d{2,4}\s?年度?|年度內|截至[^,，。;]{0,12}|[均皆並尚]|迄今|經查)[,，]?)*(?:(?:無|零|沒有|0)(?!法|資料|數據|統計|從|此|須|需|意見|紀錄|進展|差異)|未(?:曾|有|再)?(?:發生|肇生|傳出|出現)|none\b|nil\b|zero\b|no\b(?! (?:data|information|record|report|progress|change)))[^\d,，。;]{0,16}[\s。.]*$/i;

/** What a target asks not to happen at all: 事故 of 零事故, nothing of 無; `null` where it asks something else. */
export const nothingAsked = (target: string): string | null => ASKED.exec(target.trim())?.[1] ?? null;

/** Whether a result says that nothing of the kind happened: 無, 未發生, None. */
export const isNothingTold = (actual: string): boolean => TOLD.test(actual.trim());
