import { draftTour } from './draftTour';
import { findingsTour, nothingFoundTour } from './findingsTour';
import { filesTour } from './filesTour';
import { blockedTour, waitingTour } from './faultTours';
import { askedTour, computeTour, emptyTour, firstRunTour, longTour, overwriteTour } from './overviewTours';
import { columnsTour, rowsTour } from './layoutTours';
import { noQuestionsTour, questionsTour } from './questionsTour';
import { settingsTour } from './settingsTour';
import type { Tour } from './tour';

/** Every state of the pane that a user meets, in tours that each begin with a workbook just opened. */
export const tours: readonly Tour[] = [
  firstRunTour,
  emptyTour,
  computeTour,
  askedTour,
  overwriteTour,
  findingsTour,
  nothingFoundTour,
  draftTour,
  questionsTour,
  noQuestionsTour,
  settingsTour,
  columnsTour,
  rowsTour,
  filesTour,
  longTour,
  waitingTour,
  blockedTour,
];
