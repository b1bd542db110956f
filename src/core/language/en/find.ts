/** The words of finding indicators; loaded with the tabs that lead to it. */
export const en = {
  'pane.counts.show': 'List these: {status}',
  'pane.find': 'Find indicators',
  'pane.find.text': 'Goal or indicator',
  'pane.find.kind': 'Status',
  'pane.find.all': 'All',
  'pane.find.goal': 'Goal',
  'pane.find.goal.all': 'All goals',
  'pane.find.found': { one: '{count} of {all}', other: '{count} of {all}' },
  'pane.find.none': 'No indicator is like that.',
  'pane.find.clear': 'Show all',

  'pane.goals': 'How each goal stands',
  'pane.goals.weights': 'By weight',
  'pane.goals.whole': 'All indicators',
  'pane.goals.weight': 'weight {weight}',
  'pane.goals.share': '(weight {weight})',
} as const;
