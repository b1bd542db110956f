/** Words that handed-over documents look for in a report. */

/** A label with what it names, in one cell: 主管機關：某署. */
export const LABELLED =
  /^(?:主管|填報|受評|提報)?(?:機關|單位)(?:名稱)?：(.{2,40})$|^(?:Agency|Organi[sz]ation|Department): (.{2,60})$/i;

/** 單位 also says in what figures are counted. */
export const UNIT_OF_FIGURES = /^(?:新臺幣|新台幣|[千萬億百]*元|[%％人次件])/;

/** The placeholders of drafts, as they stand in every house form: 【請補充：…】, [TBC: …]. */
export const PLACEHOLDER = /(【請補充[^】]*】|\[TBC[^\]]*\])/;
