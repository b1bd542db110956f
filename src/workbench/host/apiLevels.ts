/** The level of ExcelApi that the embedded Excel has unless it is told otherwise: that of its client. */
export const NEWEST_API = '1.15';

/** In which version of ExcelApi a member came, for all that came after 1.9, the oldest level on offer. */
const CAME_LATER: ReadonlyMap<string, string> = new Map([
  ['Application.cultureInfo', '1.11'],
  ['Application.decimalSeparator', '1.11'],
  ['Application.thousandsSeparator', '1.11'],
  ['Application.useSystemSeparators', '1.11'],
  ['AutoFilter.clearColumnCriteria', '1.14'],
  ['Comment.contentType', '1.12'],
  ['Comment.resolved', '1.11'],
  ['Comment.mentions', '1.11'],
  ['Comment.richContent', '1.11'],
  ['Comment.updateMentions', '1.11'],
  ['CommentCollection._RegisterAddedEvent', '1.12'],
  ['CommentCollection._RegisterChangedEvent', '1.12'],
  ['CommentCollection._RegisterDeletedEvent', '1.12'],
  ['CommentCollection._UnregisterAddedEvent', '1.12'],
  ['CommentCollection._UnregisterChangedEvent', '1.12'],
  ['CommentCollection._UnregisterDeletedEvent', '1.12'],
  ['CommentCollection.getItemOrNullObject', '1.14'],
  ['CommentReply.contentType', '1.12'],
  ['CommentReply.mentions', '1.11'],
  ['CommentReply.resolved', '1.11'],
  ['CommentReply.richContent', '1.11'],
  ['CommentReply.updateMentions', '1.11'],
  ['CommentReplyCollection.getItemOrNullObject', '1.14'],
  ['ConditionalFormatCollection.getItemOrNullObject', '1.14'],
  ['CultureInfo.datetimeFormat', '1.12'],
  ['Range.getDependents', '1.15'],
  ['Range.getDirectDependents', '1.13'],
  ['Range.getDirectPrecedents', '1.12'],
  ['Range.getExtendedRange', '1.13'],
  ['Range.getMergedAreasOrNullObject', '1.13'],
  ['Range.getPrecedents', '1.14'],
  ['Range.getRangeEdge', '1.13'],
  ['Range.group', '1.10'],
  ['Range.hideGroupDetails', '1.10'],
  ['Range.height', '1.10'],
  ['Range.left', '1.10'],
  ['Range.moveTo', '1.11'],
  ['Range.showGroupDetails', '1.10'],
  ['Range.top', '1.10'],
  ['Range.ungroup', '1.10'],
  ['Range.width', '1.10'],
  ['RangeFormat.adjustIndent', '1.11'],
  ['StyleCollection.getItemOrNullObject', '1.14'],
  ['Table.resize', '1.13'],
  ['TableScopedCollection.getItemOrNullObject', '1.14'],
  ['Workbook.comments', '1.10'],
  ['Worksheet._RegisterColumnSortedEvent', '1.10'],
  ['Worksheet._RegisterProtectionChangedEvent', '1.14'],
  ['Worksheet._RegisterRowSortedEvent', '1.10'],
  ['Worksheet._UnregisterColumnSortedEvent', '1.10'],
  ['Worksheet._UnregisterProtectionChangedEvent', '1.14'],
  ['Worksheet._UnregisterRowSortedEvent', '1.10'],
  ['Worksheet.comments', '1.10'],
  ['Worksheet.customProperties', '1.12'],
  ['Worksheet.showOutlineLevels', '1.10'],
  ['WorksheetCollection._RegisterColumnSortedEvent', '1.10'],
  ['WorksheetCollection._RegisterProtectionChangedEvent', '1.14'],
  ['WorksheetCollection._RegisterRowSortedEvent', '1.10'],
  ['WorksheetCollection._UnregisterColumnSortedEvent', '1.10'],
  ['WorksheetCollection._UnregisterProtectionChangedEvent', '1.14'],
  ['WorksheetCollection._UnregisterRowSortedEvent', '1.10'],
]);

/** Whether an Excel of that level has the member. */
export function isInApi(level: string, typeName: string, member: string): boolean {
  const came = CAME_LATER.get(`${typeName}.${member}`);
  return came === undefined || isAtLeast(level, came);
}

/** Whether a version such as `1.14` is the wanted one or later. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
