import type { Span } from '../quantity/quantity';

/** The sections of the house form, whatever number they carry. */
export type SectionRole = 'standard' | 'progress' | 'achievement' | 'benefit' | 'other';

/** One heading and what stands under it; spans are in the narrative's readable text. */
export interface Section {
  /** 1 for 一、, 2 for (一), 3 for 1., 4 for (1). */
  readonly level: 1 | 2 | 3 | 4;
  /** The number that the heading carries, from 1. */
  readonly ordinal: number;
  readonly title: string;
  readonly role: SectionRole;
  readonly heading: Span;
  readonly body: Span;
  readonly children: readonly Section[];
}

/** The narrative's outline, and the two fields of section three where they exist. */
export interface NarrativeOutline {
  readonly sections: readonly Section[];
  readonly standard: Span | null;
  readonly progress: Span | null;
  /** The body of (一)年度目標值. */
  readonly statedTarget: Span | null;
  /** The body of (二)達成度. */
  readonly achievement: Span | null;
  readonly benefit: Span | null;
}
