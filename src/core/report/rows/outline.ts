import type { Span } from '../../quantity/quantity';

/** The sections of the house form, whatever number they carry. */
export type SectionRole = 'standard' | 'progress' | 'achievement' | 'benefit' | 'target' | 'result' | 'other';

/** 1 for 一、, 2 for (一), 3 for 1., 4 for (1). */
export type SectionLevel = 1 | 2 | 3 | 4;

/** One heading and what stands under it; spans are in the narrative's readable text. */
export interface Section {
  readonly level: SectionLevel;
  /** The number that the heading carries, from 1; 0 for a heading without a number. */
  readonly ordinal: number;
  readonly title: string;
  readonly role: SectionRole;
  readonly heading: Span;
  /** All that stands under the heading, its children included. */
  readonly body: Span;
  readonly children: readonly Section[];
}

/** The narrative's outline, and the fields of the house form where they exist. */
export interface NarrativeOutline {
  readonly sections: readonly Section[];
  readonly standard: Span | null;
  readonly progress: Span | null;
  /** The body of 三、, whatever it is divided into. */
  readonly achievementSection: Span | null;
  /** The body of (一)年度目標值. */
  readonly statedTarget: Span | null;
  /** The body of (二)達成度. */
  readonly achievement: Span | null;
  readonly benefit: Span | null;
}
