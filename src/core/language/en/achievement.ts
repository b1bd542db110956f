/** Statuses, lights and schemes. */
export const en = {
  'achievement.status.nearly-met': 'Slightly below',
  'achievement.light.green': '★ Green',
  'achievement.light.yellow': '▲ Yellow',
  'achievement.light.red': '● Red',
  'achievement.light.white': '□ No data',

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
} as const;
