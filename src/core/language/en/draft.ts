/** The words of the pane's drafts; loaded with them. */
export const en = {
  'draft.empty':
    'Drafts the narratives from the figures of this sheet. You see every change first; nothing is written before you accept it.',
  'draft.none': 'This table has no column for narratives. Choose one under “How this table is read”.',
  'draft.action': 'Drafting',
  'draft.again': 'Draft again',

  'draft.choice': 'How to draft',
  'draft.choice.change': 'Change',
  'draft.mode': 'What is drafted',
  'draft.mode.fill': 'Fill what is empty',
  'draft.mode.refresh': 'Correct figures',
  'draft.mode.rewrite': 'Rewrite target and result',
  'draft.mode.fill.hint': 'Only empty narratives are written.',
  'draft.mode.refresh.hint':
    'Empty narratives are written. In others only what the figures contradict is corrected; all other words stay.',
  'draft.mode.rewrite.hint':
    'Target and result are written anew; the author’s other sections stay word for word.',
  'draft.length': 'Length',
  'draft.length.full': 'Full',
  'draft.length.concise': 'Concise',
  'draft.style': 'House style',
  'draft.style.hint': 'The form of the narratives in its language; others are drafted in their usual form.',
  'draft.style.annual-report': 'Annual report',
  'draft.style.project-report': 'Project report',
  'draft.style.annual-report-en': 'Annual report',

  'draft.list': 'Drafts',
  'draft.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'draft.more.rows': { one: '{count} more row', other: '{count} more rows' },
  'draft.separator': ', ',
  'draft.settled': { one: '{count} row needs no change', other: '{count} rows need no change' },
  'draft.status.empty': 'Empty',
  'draft.status.out-of-date': 'Out of date',
  'draft.status.edited': 'Edited by hand',
  'draft.status.drafted': 'Drafted',
  'draft.status.unchanged': 'Unchanged',
  'draft.decision.accepted': 'Accepted',
  'draft.decision.rejected': 'Skipped',
  'draft.own-words': 'Your wording',

  'draft.accept': 'Accept',
  'draft.accept.all': { one: 'Accept {count}', other: 'Accept all {count}' },
  'draft.reject': 'Skip',
  'draft.undecide': 'Decide again',
  'draft.edit': 'Edit',
  'draft.edit.label': 'Text for {cell}',
  'draft.edit.others': {
    one: 'Show {count} cell that stays as it is',
    other: 'Show {count} cells that stay as they are',
  },
  'draft.edit.done': 'Use this text',
  'draft.edit.drafted': 'Back to the draft',
  'draft.edit.unsupported': {
    one: 'Nothing on this sheet supports {figures}. Check it before you accept.',
    other: 'Nothing on this sheet supports {figures}. Check them before you accept.',
  },
  'draft.edit.too-long': 'A cell holds {limit} characters; this text has {length} and would be cut.',
  'draft.whole': 'Whole text',
  'draft.changes': 'Changes only',
  'draft.edited.why':
    'Somebody edited this text after it was drafted. It is replaced only if you accept this row by itself.',
  'draft.held.doubtful': {
    one: '{rows} waits for its figure to be confirmed and is not accepted with the others.',
    other: '{rows} wait for their figures to be confirmed and are not accepted with the others.',
  },
  'draft.held.unsupported': {
    one: '{rows} has a figure that nothing in the sheet supports: accept it by itself.',
    other: '{rows} have figures that nothing in the sheet supports: accept them one by one.',
  },
  'draft.held.edited': {
    one: '{rows} was edited by hand after drafting: accept it by itself, so that nobody’s words are lost.',
    other:
      '{rows} were edited by hand after drafting: accept them one by one, so that nobody’s words are lost.',
  },
  'draft.held.name': '“{name}”',
  'draft.held.more': '{names} and others, {count} rows in all,',
  'draft.held.confirm': 'Confirm',
  'draft.cut': 'The text is too long for a cell: its end was cut and marked.',
  'draft.locked': 'A formula computes this text; it is left alone.',
  'draft.before': 'removed',
  'draft.after': 'added',

  'draft.source.hint': 'Point at an underlined figure to see where it comes from.',
  'draft.source.figure': 'Source of {figure}',
  'draft.source.quote': '“{quote}”',
  'draft.source.year': 'the year of the report',
  'draft.source.typed': 'given by a person',

  'draft.write': { one: 'Write {count} row', other: 'Write {count} rows' },
  'draft.pending': { one: '{count} row to decide on', other: '{count} rows to decide on' },
  'draft.accepted': { one: '{count} accepted', other: '{count} accepted' },
  'draft.rejected': { one: '{count} rejected', other: '{count} rejected' },
  'draft.outdated': 'The sheet was changed since. Draft again.',
  'draft.nothing': 'No narrative needs a change.',
  'draft.missing': {
    one: '{count} place is still to be filled in',
    other: '{count} places are still to be filled in',
  },

  'draft.report': 'Report',
  'draft.report.word': 'Download as Word document',
  'draft.report.copy': 'Copy the whole text',
  'draft.report.holds': 'With the drafts; skipped rows keep their text',
  'draft.report.saved': {
    one: 'Word document made, with {count} indicator.',
    other: 'Word document made, with {count} indicators.',
  },
  'draft.report.saved.open': {
    one: 'Word document made; what is open in {count} indicator is marked.',
    other: 'Word document made; what is open in {count} indicators is marked.',
  },
} as const;
