/** Words by which a title, a heading or a name says itself which way is better. */

/** 愈低愈好, 數值越小越佳, Lower is better, the fewer the better. */
export const CALLED_LOWER =
  /[越愈](?:低|少|小|短|快)[者則]?[越愈](?:好|佳|優)|(?:以|數值)?(?<![最不])(?:低|少|小|短)者?為[佳優](?![先良質])|(?<![希期盼展冀])望小(?=特性|型|$|[^\u4e00-\u9fff])|[負反]向(?:型)?指標|\b(?:lower|less|fewer|smaller|shorter)(?: [a-z]+){0,2} (?:is|are) (?:better|best|good|preferred|preferable|desirable)\b|\bthe (?:lower|fewer|less|smaller|shorter)(?: [a-z]+){0,2},? the better\b|\b(?:lower|smaller|less)[- ]is[- ]better\b/i;

/** 愈高愈好, 數值越大越佳, Higher is better, the more the better. */
export const CALLED_HIGHER =
  /[越愈](?:高|多|大|長)[者則]?[越愈](?:好|佳|優)|(?:以|數值)?(?<![最不])(?:高|多|大)者?為[佳優](?![先良質])|(?<![希期盼展冀])望大(?=特性|型|$|[^\u4e00-\u9fff])|正向(?:型)?指標|\b(?:higher|more|greater|larger|bigger)(?: [a-z]+){0,2} (?:is|are) (?:better|best|good|preferred|preferable|desirable)\b|\bthe (?:higher|more|greater|larger|bigger)(?: [a-z]+){0,2},? the better\b|\b(?:higher|more)[- ]is[- ]better\b/i;

/** A heading of shares of what kept a standard, of which more is better: % within standard, 符合標準比率. */
export const SHARE_KEPT =
  /(?:%|\bper ?cent(?:age)?\b|\bproportion\b)[^.;]{0,40}\b(?:within|meeting) (?:the |its |our )?(?:service )?(?:standards?|target times?|time limits?|deadlines?)\b|(?:符合|合於)(?:服務)?(?:標準|承諾|時限)[之的]?(?:案件)?(?:比率|比例|百分比)|(?:時限|期限)內(?:辦結|完成|答覆)?[之的]?(?:案件)?(?:比率|比例|百分比)/i;
/** And of what did not: 未於期限內辦結比率, % not within standard, % outside standard. */
export const SHARE_BROKEN = /[未不非無逾]|\b(?:not|never|fail\w*|late|outside|beyond|exceed\w*|miss\w*)\b/i;

/** What says that it holds for some rows only, or not: 標示*者愈低愈好, except where stated, 除第3項外, not always. */
export const ONLY_FOR_SOME =
  /[*＊※▲▼△▽↑↓◎●]|標[示註]|註記|除.{0,20}外|部分|例外|另有|非|不一定|\b(?:marked|denoted|shaded|asterisk|italics?|except|unless|some|where|not|otherwise|if)\b/i;

/** A range whose both ends are meant: 維持90%至95%, 介於5至8%, between, kept within. */
export const IS_BAND =
  /維持|保持|介於|之間|控制|落在|範圍|區間|上下限|±|\+\/-|\b(?:between|within|maintain\w*|ke(?:ep|pt)|remain\w*|stay\w*|h[oe]ld|band|corridor|tolerance)\b/i;

/** What a report calls a range whose both ends are meant, wherever it speaks of it: 目標區間, 上下限, target band. */
export const CALLED_BAND =
  /(?:目標|參考|容許|管制|控制|預期|設定)區間|區間[上下]限|上下限|容許範圍|控制範圍|\b(?:(?:target|tolerance|control) (?:band|range)|corridor)\b/i;

/** A class of which the first or the last is the best: 2級, 第三等, Grade 2, Level 3. */
export const IS_CLASS =
  /^(?:能效|能源效率|評定|列為?|達)?第?\s?[一二三四五六七八九\d]\s?(?:級|等級|等)(?:以[上下內])?$|^(?:grade|level|class|category|tier|band)\s?\d$/i;
