/** What a cue says of the figure beside it. */
export type CueRole =
  /** It is what was reached (實際, 決算數, achieved). */
  | 'result'
  /** Something was done, and this much of it (辦理, 輔導, held). */
  | 'done'
  /** It is stated, no more (為, 計, was). */
  | 'said'
  /** It is all of it (共計, 累計, in total). */
  | 'total'
  /** Where a change led (增至, 下修為, rose to). */
  | 'to'
  /** Where a change began (由, 自, from). */
  | 'from'
  /** Where a revision led, of a plan or of a figure (修正為, revised to). */
  | 'revised'
  /** It came on top of what there was (新增, added). */
  | 'added'
  /** The amount of a change or of a difference (增加, 落後, up by). */
  | 'change'
  /** What something is compared with: an earlier time, another body (較, 去年, compared with). */
  | 'earlier'
  /** What was aimed at, or may not be passed (目標, 預定, 至少, target of). */
  | 'target'
  /** What is still to come (將, 明年, will). */
  | 'planned'
  /** How far the target was met (達成率, achievement rate). */
  | 'rate'
  /** How much of a whole (占, accounts for). */
  | 'share'
  /** One part of what was just named (其中, including). */
  | 'part'
  /** For each one (各, 每, per). */
  | 'each'
  /** What came in, before anything came of it (受理, 申請, received). */
  | 'input'
  /** Within how long (內, within). */
  | 'limit'
  /** What is left (尚餘, 其餘, remaining). */
  | 'remainder'
  /** What was not done, or not fully (未完成, did not achieve). */
  | 'denied'
  /** It speaks of the whole year, or of everything (全年, 整體, overall). */
  | 'whole'
  /** It is all since some year before (自 106 年迄今, since 2017). */
  | 'since'
  /** It speaks of a stretch of the year, or of a moment (單月, 尖峰, at its peak). */
  | 'stretch'
  /** It is an end of what figures lie between (介於, ranging from). */
  | 'range'
  /** It speaks of one place or one kind of case (東部, 急件, rural). */
  | 'region'
  /** It is counted apart (另有, 未計入, in addition). */
  | 'aside'
  /** It is not finished (興建中, pending). */
  | 'under way'
  /** What was lost: an amount below zero (短絀, deficit). */
  | 'deficit'
  /** What was left over: the opposite of a deficit (賸餘, surplus). */
  | 'surplus';

/**
 * A cue as a planner can read it: which words, where they stand, and one example, which is its test. In the example
 * the figure meant stands in brackets: 累計完成［12場］.
 */
export interface Cue {
  readonly role: CueRole;
  /** `before` and `behind` the figure, at most `reach` characters off; or anywhere before it in its `clause`. */
  readonly place: 'before' | 'behind' | 'clause';
  readonly reach: number;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** What must not stand right before the words (未完成 says nothing of 完成). */
  readonly notBehind?: readonly string[];
  /** What must not follow the words (完成率 is not 完成). */
  readonly notBefore?: readonly string[];
  /** At the beginning of a text and before one of these they are a verdict on what follows: 未達標:91.2%. */
  readonly verdictBefore?: readonly string[];
  /** What must not stand between the words and the figure (a target of recycling half was met with 52 %). */
  readonly notBetween?: readonly string[];
  readonly example: string;
}
