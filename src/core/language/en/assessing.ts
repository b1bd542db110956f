/** What the reader of a rate or a status must know. */
export const en = {
  'achievement.note.no-target': 'The target cannot be read, so nothing can be computed.',
  'achievement.note.no-actual': 'No actual result was found. Enter it in the “Actual” column.',
  'achievement.note.not-applicable': 'Confirmed as not applicable: this row is not assessed.',
  'achievement.note.base-zero': 'A figure that would be divided by is zero, so there is no actual result.',
  'achievement.note.incomparable':
    'The target ({target}) and the actual ({actual}) cannot be compared: one is a percentage, the other is not.',
  'achievement.note.different-units':
    'The units differ: the target is in {target}, the actual in {actual}. Computed all the same.',
  'achievement.note.percent-and-points':
    'One figure is in percent, the other in percentage points. Computed all the same.',
  'achievement.note.bare-as-percent': 'One figure has no unit; it was taken as a percentage.',
  'achievement.note.approximate':
    'The actual is approximate ({actual}); the rate is that of the figure as stated.',
  'achievement.note.interval-undecided':
    'The actual is too approximate: a part of what it may mean meets the target, a part does not. State it exactly.',
  'achievement.note.whichever-met':
    'Which figure of “{quote}” is the result remains to be said, but whichever it is, the target is met.',
  'achievement.note.whichever-missed':
    'Which figure of “{quote}” is the result remains to be said, but whichever it is, the target is missed.',
  'achievement.note.named-met':
    'No figure is stated, but {count} are named ({quote}), which is enough. Enter the exact figure as the actual.',
  'achievement.note.ahead':
    'The planned progress is not stated, but the report says “{quote}”: met, without a rate.',
  'achievement.note.behind':
    'The planned progress is not stated, but the report says “{quote}”: missed, without a rate.',
  'achievement.note.told-share-met':
    'The result is only approximate ({actual}), but the report says {quote} of it: the target is met.',
  'achievement.note.told-share-missed':
    'The result is only approximate ({actual}), but the report says {quote} of it: the target is missed.',
  'achievement.note.target-not-positive': 'The target is zero or negative: compared only, without a rate.',
  'achievement.note.actual-negative':
    'The result is negative and the target is not: compared only, without a rate.',
  'achievement.note.actual-not-positive': 'The actual is zero or negative, so target ÷ actual gives no rate.',
  'achievement.note.nothing-met': '“{target}” was asked for, and “{actual}” is told: met, without a rate.',
  'achievement.note.nothing-missed':
    '“{target}” was asked for, and “{actual}” is told: not met, without a rate.',
  'achievement.note.words-met': 'Target and result are words: “{actual}” meets “{target}”.',
  'achievement.note.words-missed': 'Target and result are words: “{actual}” does not meet “{target}”.',
  'achievement.note.lower-is-better': 'Lower is better: met or not met, without a rate.',
  'achievement.note.two-minus-ratio': 'Lower is better: the rate is 2 − actual ÷ target.',
  'achievement.note.target-over-actual': 'Lower is better: the rate is target ÷ actual.',
  'achievement.note.share-of-way': 'Lower is better: the rate is (baseline − actual) ÷ (baseline − target).',
  'achievement.note.no-way':
    'No baseline above the target, so no share of the way: met or not met, without a rate.',
  'achievement.note.beyond-range':
    'The result lies outside of the range that was asked for, on the side that may be the better one: say whether it is met.',
  'achievement.note.better-than-range':
    'The result lies beyond the range, on the better side: met, without a rate.',
  'achievement.note.range': 'The target is a range: inside or outside, without a rate.',
  'achievement.note.strict-above':
    'The target asks for more than {target}, and the result is exactly {target}: not met, even where the rate is 100%.',
  'achievement.note.strict-below':
    'The target asks for less than {target}, and the result is exactly {target}: not met, even where the rate is 100%.',
  'achievement.note.each-period':
    'The target is for each month or quarter ({target}), and the result does not say of which time it is: say whether it is met.',
  'achievement.note.level-for-change':
    'The target is a change, and the result ({actual}) the level that was reached: give the change, or say whether it is met.',
  'achievement.note.level': 'The target is a level: met or not met, without a rate.',
  'achievement.note.level-beyond':
    'Level {code} is above the target; this assumes that a higher level is better.',
  'achievement.note.not-a-code': 'The target is a level, but the actual ({actual}) is not one.',
  'achievement.note.code-not-in-legend': 'Level {code} is not among those that the definition explains.',
  'achievement.note.wrong-direction': 'The change went the wrong way, so the rate is negative.',
  'achievement.note.capped': 'The rate is shown as {cap} at most, as the scheme says.',
  'achievement.note.no-date': 'The target is a date, but the actual says no date.',
  'achievement.note.date-undecided': 'Due {due}, done in {actual}: the day decides, and it is not stated.',
  'achievement.note.on-time': 'On time.',
  'achievement.note.early': { one: '{count} day early.', other: '{count} days early.' },
  'achievement.note.late': { one: '{count} day late.', other: '{count} days late.' },
  'achievement.note.completed-undated': 'Completed; the date is not stated.',
  'achievement.note.not-completed': 'Not completed.',
  'achievement.note.condition-met': 'Condition “{target}”: met ({actual}).',
  'achievement.note.condition-failed':
    'Condition “{target}”: not met ({actual}), so the indicator is not met.',
  'achievement.note.condition-undecided': 'Condition “{target}” cannot be judged from “{actual}”.',
  'achievement.note.several':
    'The cell holds {count} targets; each is compared with its own result, and there is no rate of all.',
  'achievement.note.conditions-open': 'The target asks for more than is told, so the verdict stays open.',
  'achievement.note.condition-unanswered': 'Nothing is said about the condition “{target}”.',
  'achievement.note.not-due-yet': 'It is due in a later year: neither met nor missed yet.',
} as const;
