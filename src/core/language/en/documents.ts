/** What is said of the documents that Attain keeps in the workbook. */
export const en = {
  'documents.name.scheme': 'rating rules',
  'documents.name.mappings': 'choice of columns',
  'documents.name.corrections': 'corrected actuals',
  'documents.name.validation': 'settings of the rules and accepted findings',
  'documents.name.journal': 'notes for Restore',
  'documents.newer':
    'A newer version of Attain kept its {document} in this workbook. They are not used here and were not changed. Update Attain to use them.',
  'documents.damaged':
    'The {document} kept in this workbook cannot be read. They are not used and were not changed.',
  'documents.newer.not-kept':
    'This was not kept: a newer version of Attain has its {document} in this workbook, which this version would overwrite. Update Attain, then try again.',
  'documents.damaged.not-kept':
    'This was not kept: the {document} in this workbook cannot be read. Remove them under Overview, then try again.',
  'documents.discard': 'Remove them',
  'documents.discarded': 'The {document} were removed.',
} as const;
