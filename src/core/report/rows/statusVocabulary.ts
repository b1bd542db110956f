import type { ClaimedStatus, Place } from '../indicator';

/** Words that claim a status, wherever they stand. */
export interface StatusWords {
  readonly claims: ClaimedStatus;
  readonly pattern: RegExp;
  readonly place?: Place;
}

const WHOSE = '(?:原[定訂]|年度|預定|預期|所[定訂])?';

/** Phrases that claim a status, the stronger ones first. */
export const PHRASES: readonly StatusWords[] = [
  {
    claims: 'not-met',
    pattern:
      /(?:未能|未完全|未|尚未|無法|不)(?:達成|符合|達到?|達標)[^,，。;\s]{0,8}|\bnot (?:yet |fully )?(?:met|achieved)|\bunmet|did not (?:meet|achieve)|missed|\b(?:fell|falls|falling|fall) short\b|\bshort of (?:the |its |our )?targets?\b|\bfail(?:s|ed|ing)? to (?:meet|achieve|reach)\b|\boff target\b/gi,
  },
  {
    claims: 'not-met',
    place: 'below',
    pattern: new RegExp(String.raw`低於${WHOSE}目標值?|\b(?:below|under) (?:the )?target\b`, 'gi'),
  },
  {
    claims: 'greatly-exceeded',
    pattern:
      /(?:符合並)?大幅(?:超前|超越|超過)[^,，。;\s]{0,8}|greatly exceeded|far exceeded|\bwell above\b/gi,
  },
  {
    claims: 'exceeded',
    place: 'above',
    pattern: new RegExp(
      String.raw`(?<!大幅)(?:高於|超過|超出)${WHOSE}目標[^,，。;\s]{0,4}|\b(?<!well )(?:above|over) (?:the )?target\b`,
      'gi',
    ),
  },
  {
    claims: 'exceeded',
    pattern:
      /(?:符合並|達成並)?(?:超越|超前|超過|優於|超標)(?:原定|年度|預定|預期)?[^,，。;\s]{0,8}|exceeded|surpassed/gi,
  },
  {
    claims: 'met',
    pattern:
      /符合(?:原定|年度|預定|預期)?目標[^,，。;\s]{0,6}|達成(?:原定|年度|預定|預期)?目標[^,，。;\s]{0,6}|目標值?(?:均|皆|全數)?已?達成|達標|如期(?:達成|完成)|已達成|\bmet\b|\bachieved\b|\bon target\b/gi,
  },
];

/** What a cell of its own says with one word. */
export const WHOLE_WORDS: readonly StatusWords[] = [
  {
    claims: 'not-met',
    pattern:
      /^(?:未達成?|未達標|未符合|未完成|不符合?|不合格|落後|否|[x×╳✕✖✗✘●]|紅燈?|red|off track|behind(?: schedule)?|no|n|fail(?:ed)?|ng|broken)$/i,
  },
  { claims: 'greatly-exceeded', pattern: /^(?:大幅超[越前])$/ },
  { claims: 'exceeded', pattern: /^(?:超越|超前|ahead(?: of schedule)?)$/i },
  {
    claims: 'met',
    pattern:
      /^(?:達成|已達成|達標|符合|合格|已完成|完成|是|✓|✔|★|綠燈?|green|yes|y|pass(?:ed)?|ok|kept|completed)$/i,
  },
];

/** Cells that claim neither: yellow, 尚可, in part. */
export const NO_CLAIM =
  /^(?:▲|黃燈?|yellow|amber|尚可|普通|良好|優良|待改善|at risk|on track|satisfactory|good|fair)$|部分(?:達成|完成|符合|達標)|大致(?:達成|符合)|接近(?:達成|達標|目標)|\b(?:partially|partly|almost|nearly|mostly) (?:met|achieved)/i;

/** How and when, between a denial and what it denies: 未如預期達標, 未能於期限內順利達成. */
const HOW =
  '(?:能|予|及|盡|克|曾|見|有|再|完全|全部|全數|全面|順利|如期|按期|依限|按時|準時|[如依按](?:預期|預定|期程|計畫)|如願|有效|充分|實際|真正|提前|於?(?:期限|期程|年度|年底|時限)[內前]?|預期|預定|原[定訂]){0,3}';
/** The same in English, with what helps a verb: not yet fully been, falls short of being. */
const HELPERS = String.raw`(?:\s+(?:be|been|being|have|has|had|having|is|are|was|were|able|to|of|what|the|its|this|our|yet|all|any|quite|always|on|[a-z]+ly|targets?|goals?|objectives?|milestones?)){0,6}\s*$`;

/** What turns a claim behind it into its opposite. */
export const DENIED = [
  new RegExp(
    String.raw`(?:尚未|仍未|並未|未|無法|無從|難以|難|沒有?|不易|不[會曾能克及]|[尚有仍猶]待|差一?點|差些|險些|距離?)${HOW}(?:目標)?\s?$`,
  ),
  new RegExp(
    String.raw`(?:\b(?:not(?! (?:only|just|merely|simply)\b)|never|no longer|neither|nor|cannot|without|unable|failed|failing|none|short of|far from|yet to)|n['’]t)${HELPERS}`,
    'i',
  ),
];

/** What takes a denial back: 無未達標項目, 如未達標, if not met. */
export const DENIAL_UNSAID = /(?:[無非如若倘]|沒有|任何)\s?$|\b(?:if|whether|unless|where)\s+$/i;

/** What makes a claim behind it a hope, a plan, a condition, a part, or one on another year. */
export const UNSAID_BEFORE = [
  /(?:預計|預估|可望|有望|期望|希望|[盼冀]|力拚|若(?!干)|倘|是否|能否|確保|促使|無望)[^,，。;]{0,10}$/,
  new RegExp(
    String.raw`(?:(?<![本上下當全各分如按定長短日預])期|以|俾|(?<![果核定評列認])為|將|可|應|須|需|力求|力爭|持續|努力|才能|朝)${HOW}\s?$`,
  ),
  /(?:如|部分|多數|大致|幾乎?|幾近|接近|將近|[無非]|沒有|並無|無任何)\s?$/,
  /(?:逐[步漸]|陸續|趨[近於]|基本|初步|暫|曾經?|一度|勉強?)(?:已|可)?\s?$/,
  /(?:下一?年度?|明年度?|次年度?|翌年|來年|未來|屆時|差\s?[\d,.]+)[^,，。;\d]{0,8}$/,
  /(?:較|比)(?:去年|上年|前年|前一年|往年|歷年|\d{2,4}\s?年)[^,，。;]{0,10}$/,
  new RegExp(
    String.raw`\b(?:to|will|would|should|shall|could|can|may|might|expected|projected|forecast|planned|likely|unlikely|if|whether|once|until|unless|hopes?|aims?|on course|on track|substantially|largely|mainly|mostly|partially|partly|almost|nearly|no|close)${HELPERS}`,
    'i',
  ),
  // In part, for now, or in former days; a target of 95% that was met, and 12 of 12, are no part.
  new RegExp(
    String.raw`(?:\b(?:some|several|many|most|half|provisionally|temporarily|previously|formerly|being|what|interim|half-?year|mid-?(?:year|term)|quarterly)|(?<![\d.,]|\b(?:targets?|goals?|objectives?|standards?)(?: (?:of|was|is|at))?\s)\d{1,2}(?:\.\d+)?\s?%(?!\s(?:target|goal|objective|standard)\b)|\b(?<part>\d+) (?:of|out of) (?!\k<part>\b)\d+)${HELPERS}`,
    'i',
  ),
  // Whatever is said of the progress is not said of the target.
  /\bprogress\b[^,.;]{0,40}$/i,
  /進度\s?$/,
];

/** What takes a claim back within its own words: 達成目標有落差, 達成目標與否. */
export const UNSAID_WITHIN = /差距|落差|困難|與否|可能|之虞|進度|部署/;

/** What a claim is not, or not as a whole, for what stands behind it: 達標率, 達成目標與否; met in part. */
export const UNSAID_BEHIND =
  /^\s?\(?(?:率|度|比率|數(?!字)|與否|情形|狀況|程度|可能|機率|難度|條件|標準|門檻|[尚仍]?有(?:差距|落差|困難)|部分|in part\b|partially\b|partly\b|except\b|(?:(?:in|for|by)\s)?\d+ (?:of|out of) \d+)/i;

/** What a claim holds for: a part of the year or of the whole, a time that is over, or a check that is still to come. */
export const OF_PART =
  /^[^,，。;\d]{0,4}(?:[上下]?半年|期中|第?[一二三四1-4]季|[各當本]季|階段|進度|里程碑)|^[^,，。;\d%]{0,4}(?:[約近]?[一二三四五六七八九\d]成|一?半(?!年))|^,?\s\(?(?:(?:for|in|at|by)\s(?:the\s)?(?:q[1-4]\b|(?:first|second|third|fourth|last|1st|2nd|3rd|4th|half|mid)[\s-]|(?:most|some|part|half|several|two|three|four|five)\b)|to date\b|so far\b|until\b|subject to\b|pending\b|provisional|preliminary|estimate)/i;

/** A claim that is only asked for, or one of several to choose from: Met?, Met / not met. */
export const ASKED =
  /^\s?[?？]|^\s?[/／]\s?(?:not |un|partly |partially )(?:met|achieved)|^\s?[/／]\s?(?:未|部分)達/i;
/** The whole of such a choice: 達成/未達成. */
export const CHOICE = /^[^/／,，。;]{1,12}[/／]\s?(?:未|不|not |un)[^/／,，。;]{1,12}$/i;
/** The answer behind a claim: Met: no; 達成目標:否. */
export const ANSWERED_NO = /^[^:：,，。;]{0,24}(?:[:：]|\s[-–—])\s?(?:no|n|否|未|✗|✘)[\s.。]*$/i;

/** A share of the target that was reached: 達成目標之96.7%, achieved 95.8% of. In percent. */
export const SHARE_REACHED = /^[^\d,，。;]{2,16}(\d+(?:\.\d+)?)\s?%(?=$|[\s,，。;)](?!target)| of\b)/i;

/** Better than an earlier year is no word on the target. */
export const OF_EARLIER_YEAR =
  /^[^\d,，。;\s]{2,6}(?:去年|上年|(?<!超)前一?年(?!度)|往年|歷年|\d{2,4}\s?年(?!度?目標))|^[a-z ]{4,20}\b(?:last year|(?:the |its )?(?:previous|prior|preceding) (?:year|period|quarter)|20\d\d(?!\S| target))/i;
