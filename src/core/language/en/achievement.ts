/** Rates, statuses, schemes, and what the reader of a figure must know. */
export const en = {
  'achievement.status.nearly-met': 'Slightly below',
  'achievement.light.green': '★ Green',
  'achievement.light.yellow': '▲ Yellow',
  'achievement.light.red': '● Red',
  'achievement.light.white': '□ No data',

  'achievement.note.no-target': 'The target cannot be read, so nothing can be computed.',
  'achievement.note.no-actual': 'No actual result was found. Enter it in the “Actual” column.',
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
  'achievement.note.target-not-positive': 'The target is zero or negative: compared only, without a rate.',
  'achievement.note.actual-not-positive': 'The actual is zero or negative, so target ÷ actual gives no rate.',
  'achievement.note.lower-is-better': 'Lower is better: met or not met, without a rate.',
  'achievement.note.two-minus-ratio': 'Lower is better: the rate is 2 − actual ÷ target.',
  'achievement.note.target-over-actual': 'Lower is better: the rate is target ÷ actual.',
  'achievement.note.range': 'The target is a range: inside or outside, without a rate.',
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
  'achievement.note.condition-unanswered': 'Nothing is said about the condition “{target}”.',

  'achievement.scheme.newer':
    'This scheme was written by a newer version of Attain. The default is used; the stored scheme was not changed.',
  'achievement.scheme.damaged': 'The stored scheme cannot be read. The default is used.',
  'achievement.scheme.damaged-field': 'The stored scheme is not valid at “{field}”. The default is used.',
  'achievement.scheme.not-json': 'This is not a scheme that was exported from Attain.',

  'achievement.preset.taiwan-default.name': 'Taiwan, rounded',
  'achievement.preset.taiwan-default.description':
    'Met at 100%, exceeded above it, greatly exceeded from 200% (assumed). Rounded half up to two decimals.',
  'achievement.preset.taiwan-truncating.name': 'Taiwan, cut off',
  'achievement.preset.taiwan-truncating.description': 'As before, but rates are cut off after two decimals.',
  'achievement.preset.four-lights.name': 'Four lights',
  'achievement.preset.four-lights.description':
    'Adds a column of lights: green when met, yellow from 80% (assumed), red below, white without data.',
  'achievement.preset.met-or-not.name': 'Met or not met (Canada)',
  'achievement.preset.met-or-not.description': 'Two statuses and no tolerance: met from 100%.',
  'achievement.preset.commerce-2007.name': 'US Commerce, FY 2007',
  'achievement.preset.commerce-2007.description':
    'Exceeded above 125%, met from 100%, slightly below from 95%, not met under that.',
  'achievement.note.not-due-yet': 'It is due in a later year: neither met nor missed yet.',
} as const;
