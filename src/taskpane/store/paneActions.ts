import type * as actions from '../../actions';

/** What the pane asks of the actions; they are loaded after it has painted. */
export type PaneActions = Pick<
  typeof actions,
  | 'openReport'
  | 'computeAchievement'
  | 'followChanges'
  | 'canRestore'
  | 'interruptedWrite'
  | 'keepInterrupted'
  | 'restore'
  | 'saveScheme'
  | 'rememberMapping'
  | 'discardDocument'
  | 'correctActual'
  | 'validate'
  | 'readLastYear'
  | 'validateWithLastYear'
  | 'mend'
  | 'acceptFinding'
  | 'withdrawAcceptance'
  | 'setRuleSeverity'
  | 'writeFindings'
  | 'removeFindings'
  | 'hasFindingsSheet'
  | 'writeFileSummary'
  | 'removeFileSummary'
  | 'hasFileSummary'
  | 'planReportDrafts'
  | 'rewordDraft'
  | 'applyDrafts'
>;
