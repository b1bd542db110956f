/** What shows which way is better, and what is said where nothing does. */
export const en = {
  'direction.because.column': 'a column says “{quote}”',
  'direction.because.name': 'the name says “{quote}”',
  'direction.because.over-table': 'of the whole table it is said: “{quote}”',
  'direction.because.bound': 'the target says “{quote}”',
  'direction.because.nature-lower': 'of “{quote}”, less is usually better',
  'direction.because.nature-higher': 'of “{quote}”, more is usually better',
  'direction.because.mixed': 'of “{quote}”, more or less may be better',
  'direction.because.time': 'of time, less may be better',
  'direction.because.rate-higher': 'the stated rate “{quote}” is the result ÷ the target',
  'direction.because.rate-lower':
    'the stated rate “{quote}” is the target ÷ the result, or 2 − the result ÷ the target',
  'direction.because.rate-way': 'the stated rate “{quote}” is the share of the way from the baseline',
  'direction.because.status-higher': '“{quote}” is right if higher is better',
  'direction.because.status-lower': '“{quote}” is right if lower is better',
  'direction.because.baseline-higher': 'the target {target} lies above the baseline {quote}',
  'direction.because.baseline-lower': 'the target {target} lies below the baseline {quote}',
  'direction.because.series-higher': 'the targets rise from year to year',
  'direction.because.series-lower': 'the targets fall from year to year',
  'direction.because.levels-higher': 'the stretch target lies above the target',
  'direction.because.levels-lower': 'the stretch target lies below the target',
  'direction.because.loss-below-zero': 'a loss is written below zero, so higher is better',
  'direction.because.sign-change':
    'one figure lies above zero and one below, and nothing tells which of them is a loss',
  'direction.because.target-below-zero': 'the target is negative',
  'direction.because.target-zero': 'zero is asked for',
  'direction.because.target-zero-open': 'the target is zero: none may be wanted, or none was planned',
  'direction.because.result-below-zero':
    'the result is negative, though this cannot be less than none; it may be a change',
  'direction.because.change-of-unwanted': 'it is a change of something of which less is usually better',
  'direction.because.class': 'of classes and levels the first or the last may be the best',
  'direction.because.difference': 'it is a difference, of which neither more nor less is always better',
  'direction.because.sounds-bad': '“{quote}” sounds as if less were better, but nobody says so',
  'direction.because.growth': 'growth is the target',
  'direction.because.asked-to-fall': 'the name asks that it falls, and it began above the target',
  'direction.because.share-to-fall':
    'the name asks that a share falls: the target may be what it falls to, or by how much it falls',
  'direction.because.signed-reduction': 'the reduction is written with a sign: it may be a fall or a rise',
  'direction.because.said': 'confirmed by a person',
  'direction.because.two': '{first}; {second}',
  'direction.open':
    'Whether higher or lower is better is not clear, so it is neither met nor missed ({reason}). Say which way is better.',
  'direction.neither':
    'It was confirmed that neither more nor less is better, so this is not judged met or not met.',
  'direction.open-smaller-loss':
    'The result is smaller than the planned loss: met, whether it is a loss or a gain.',
  'direction.open-equal': 'The result is exactly the target: met, whichever way is better.',
} as const;
