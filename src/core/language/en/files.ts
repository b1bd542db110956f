/** The words of the check of other files, and of the comparison with last year's; loaded with them. */
export const en = {
  'files.title': 'Check other files',
  'files.intro':
    'Validates workbooks from your disk without opening them in Excel. The files are read on this computer and are not changed.',
  'files.choose': 'Choose files…',
  'files.choose.other': 'Other files…',
  'files.kinds': 'Excel (.xlsx, .xlsm), OpenDocument (.ods) and text tables (.csv)',
  'files.check': 'Checking files',
  'files.checking': 'Checking…',
  'files.waiting': 'Waiting',
  'files.stopped': 'Not checked: cancelled',
  'files.list': 'Files',
  'files.progress': '{done} of {total} checked',
  'files.done': { one: '{count} file checked.', other: '{count} files checked.' },
  'files.done.unusable': {
    one: '{count} file could not be checked.',
    other: '{count} files could not be checked.',
  },
  'files.cancelled': 'Cancelled: {done} of {total} checked.',
  'files.met': { one: '{met} of {count} indicator met', other: '{met} of {count} indicators met' },
  'files.clean': 'Nothing found',
  'files.count': '{severity}: {count}',
  'files.no-report': '“{file}” holds no report: {reason}',
  'files.opening': 'Opening “{file}”…',
  'files.table': 'Table',
  'files.table.name': '{sheet} · {address}',
  'files.place': 'Sheet “{sheet}”, cell {cell}',
  'files.not-open': 'This file is not open in Excel. To correct it, open it and go to the cell.',
  'files.write': 'Write summary sheet',
  'files.remove': 'Remove summary sheet',
  'files.written': 'The summary sheet “{sheet}” was written.',
  'files.removed': 'The summary sheet was removed.',
  'files.no-worker':
    'Other files cannot be checked in this version of Excel: it runs no background work for add-ins. Open each file and validate it there, or use the command line.',
  'files.worker-failed':
    'The check could not be started on this computer. Close the pane and open it again; if that does not help, open the file in Excel and validate it there.',
  'files.crashed':
    'Reading the file “{file}” ended unexpectedly. It was not changed. Open it in Excel and validate it there.',
  'files.gone':
    'The file “{file}” cannot be read any more: it was moved, deleted or changed. Choose it again.',
  'files.unexpected':
    'The file “{file}” could not be checked ({detail}). It was not changed. Please report this.',

  'files.more': 'Other files',
  'files.compare': 'Compare with last year’s workbook…',
  'files.compare.drop': 'Stop comparing',
  'files.compare.drop.file': 'Stop comparing with “{file}”',
  'files.compared': 'Compared with “{file}”',
  'files.compared.pairs': {
    one: '{count} indicator is in both',
    other: '{count} indicators are in both',
  },
  'files.elsewhere': 'Last year',
  'files.elsewhere.place': '“{workbook}”, sheet “{sheet}”, cell {cell}',
} as const;
