/** What the worksheet functions say: their answers, and why a cell shows an error. */
export const en = {
  'functions.agrees': 'Agrees',
  'functions.should-be': 'Should be {rate}',
  'functions.not-proven': 'Not proven wrong (the figures give {rate})',
  'functions.empty': '{what} is empty: there is nothing to read.',
  'functions.unreadable': 'No figure is found in “{text}”.',
  'functions.not-a-rate': 'A rate is a number or a percentage, for example 1.0056 or 100.56%.',
  'functions.direction': '“{text}” is no direction. Use “higher” or “lower”.',
  'functions.length': '“{text}” is no length. Use “concise” or “full”.',
  'functions.words': '{why} Words have no rate.',
  'functions.no-rate': 'These figures give no rate.',
} as const;
