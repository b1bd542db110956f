import type { Assessment } from '../achievement/assessment';
import type { Voice } from './actualWords';
import { composeDraft } from './composeDraft';
import type { DraftLength } from './draftChoices';
import { say, type Piece, type Section } from './draft';
import type { PieceEdit } from './edits';
import type { HouseStyle, StylePart, StyleSection } from '../achievement/houseStyle';
import { keptClauses } from './keptClauses';
import { renderDraft } from './render';
import { correctRates } from './correctRates';
import { readResultField, trimmed } from './resultField';
import { resultPieces } from './resultWords';
import { missingSupport } from './support';
import { targetPieces } from './targetWords';
import { isHeadingNumber } from '../text/numbering';

/**
 * Writes target and result of an existing narrative anew, in the outline that its author chose; what claims
 * nothing is kept, missing sections are added. Prose without an outline becomes what was done.
 */
export function rewriteEdits(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  length: DraftLength,
): readonly PieceEdit[] {
  const { outline } = assessment.indicator;
  const field = readResultField(assessment);
  const end = trimmed(field.plain, { start: 0, end: field.plain.length }).end;
  if (!field.isField && !hasOutline(assessment)) return aroundProse(assessment, voice, style, length, end);
  const target: readonly PieceEdit[] = outline.statedTarget
    ? [
        {
          span: trimmed(field.plain, outline.statedTarget),
          pieces: [...targetPieces(assessment.indicator, voice.language), say('mark.stop')],
        },
      ]
    : [];
  const isBelow = outline.achievement !== null || outline.statedTarget === null;
  const result: readonly PieceEdit[] =
    field.isField && isBelow
      ? [{ span: trimmed(field.plain, field.span), pieces: resultWithKept(assessment, voice, style) }]
      : [];
  const told = correctRates(assessment, field, voice).filter(
    ({ span }) => span.end <= field.span.start || span.start >= field.span.end,
  );
  const missing = missingSections(assessment, voice, style, length);
  return [
    ...target,
    ...result,
    ...told,
    ...(missing.length > 0 ? [{ span: { start: end, end }, pieces: missing }] : []),
  ];
}

function hasOutline({ indicator: { outline } }: Assessment): boolean {
  return outline.sections.some(({ role }) => role !== 'other');
}

/** The result in new words, followed by the author's own clauses. */
function resultWithKept(assessment: Assessment, voice: Voice, style: HouseStyle): readonly Piece[] {
  const field = readResultField(assessment);
  const pieces = resultPieces(assessment, voice, style, missingSupport(assessment, field));
  const kept = keptClauses(field, renderDraft(pieces, voice.language).text);
  if (kept.length === 0) return pieces;
  const joined = kept.flatMap((clause, index) => (index === 0 ? [clause] : [say('mark.comma'), clause]));
  return [...pieces, say('mark.gap'), ...joined, say('mark.stop')];
}

/** The sections of the style that the narrative lacks, behind its end. */
function missingSections(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  length: DraftLength,
): readonly Piece[] {
  const { outline } = assessment.indicator;
  const lacks = (part: StylePart): boolean => {
    if (part === 'result') return (outline.achievement ?? outline.achievementSection) === null;
    return part === 'benefit' && length === 'full' && outline.benefit === null;
  };
  const isLacking = (section: StyleSection): boolean =>
    section.parts.some(lacks) || section.sections.some(isLacking);
  const sections = style.sections.filter(isLacking);
  if (sections.length === 0) return [];
  const last = Math.max(
    0,
    ...outline.sections.filter(({ level }) => level === 1).map(({ ordinal }) => ordinal),
  );
  const numbered = sections.map((section, index) => ({
    ...section,
    numbering: nextNumbering(section.numbering, last + index),
  }));
  return ['\n', ...composeDraft(assessment, voice, { ...style, sections: numbered }, 'full')];
}

const NUMERALS = '一二三四五六七八九十';

/** 四、 behind a narrative that ends with 二、 becomes 三、. */
function nextNumbering(numbering: string, behind: number): string {
  const next = NUMERALS.charAt(behind);
  return isHeadingNumber(numbering) && next !== '' ? `${next}、` : numbering;
}

/** Prose stays as it is, as the section on what was done; the other sections are put before and behind it. */
function aroundProse(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  length: DraftLength,
  end: number,
): readonly PieceEdit[] {
  const place = say('mark.gap');
  const support = missingSupport(assessment, readResultField(assessment));
  const words = { parts: { progress: [place] }, support };
  const leaves = flat(composeDraft(assessment, voice, style, length, words));
  const at = leaves.indexOf(place);
  if (at < 0) return [];
  return [
    { span: { start: 0, end: 0 }, pieces: leaves.slice(0, at) },
    { span: { start: end, end }, pieces: leaves.slice(at + 1) },
  ];
}

/** A draft as a row of leaves: each section as its bare heading, then what stands below it. */
function flat(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || piece.kind !== 'section') return [piece];
    const heading: Section = { ...piece, body: [] };
    return [heading, ...flat(piece.body)];
  });
}
