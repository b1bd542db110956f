import { draftTour } from './draftTour';
import { findingsTour, nothingFoundTour } from './findingsTour';
import { filesTour } from './filesTour';
import { blockedTour, waitingTour } from './faultTours';
import { computeTour, emptyTour, firstRunTour, longTour } from './overviewTours';
import { settingsTour } from './settingsTour';
import type { Tour } from './tour';

/** Every state of the pane that a user meets, in tours that each begin with a workbook just opened. */
export const tours: readonly Tour[] = [
  firstRunTour,
  emptyTour,
  computeTour,
  findingsTour,
  nothingFoundTour,
  draftTour,
  settingsTour,
  filesTour,
  longTour,
  waitingTour,
  blockedTour,
];
