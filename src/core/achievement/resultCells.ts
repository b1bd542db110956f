import type { Language, Message } from '../language/message';
import { message } from '../language/message';
import type { CellAddress } from '../sheet/address';
import { cellName } from '../sheet/address';
import type { CellContent } from '../sheet/changePlan';
import { actualContent } from './actualContent';
import type { Assessment } from './assessment';
import { lightContent, rateContent, statusContent } from './contents';
import { shownQuantity } from './digits';
import { resultCell, type ResultColumn, type ResultLayout } from './layout';
import { lightOf } from './lights';
import { GENERAL, rateFormat } from './numberFormat';
import { printText } from './print';
import type { Scheme } from './scheme';
import { lightWord, statusWord } from './words';
import './wording';

/** What one cell of an indicator's row shall hold. */
export interface WantedCell {
  readonly role: ResultColumn;
  readonly cell: CellAddress;
  readonly content: CellContent;
  readonly numberFormat: string;
  /** What the cell then shows. */
  readonly shown: string;
  readonly why: Message;
}

export interface WantedBy {
  readonly scheme: Scheme;
  readonly language: Language;
  readonly layout: ResultLayout;
}

/** The actual's cell; nothing where the actual already stands there, since it is then an input. */
export function wantedActual(assessment: Assessment, by: WantedBy): WantedCell | null {
  const { actual } = assessment.indicator;
  if (!actual || actual.source === 'column') return null;
  const cell = resultCell(by.layout, assessment.indicator, 'actual');
  if (!cell) return null;
  return { role: 'actual', cell, ...actualContent(assessment, by.scheme), why: whyActual(assessment) };
}

/** The rate's cell; `null` where the table has no place for it. */
export function wantedRate(assessment: Assessment, by: WantedBy): WantedCell | null {
  const { expression, shown } = assessment;
  const cell = resultCell(by.layout, assessment.indicator, 'rate');
  if (!cell) return null;
  return {
    role: 'rate',
    cell,
    content: rateContent(assessment, by.scheme),
    numberFormat: rateFormat(by.scheme.decimals),
    shown: shown ?? '',
    why: expression
      ? message('compute.why.rate', { arithmetic: printText(expression), rate: shown ?? '' })
      : message('compute.why.no-rate'),
  };
}

/** The status and, where the scheme shows it, the light; `rateCell` is the rate's cell if it holds Attain's rate. */
export function wantedVerdicts(
  assessment: Assessment,
  by: WantedBy,
  rateCell: CellAddress | null,
): readonly WantedCell[] {
  const { scheme, language, layout } = by;
  const word = statusWord(assessment, scheme, language);
  const why = whyStatus(assessment, word);
  const statusCell = resultCell(layout, assessment.indicator, 'status');
  const lightCell = resultCell(layout, assessment.indicator, 'light');
  const light = lightWord(lightOf(assessment, scheme), language);
  const wanted: WantedCell[] = [];
  if (statusCell) {
    const content = statusContent(assessment, scheme, language, rateCell);
    wanted.push({ role: 'status', cell: statusCell, content, numberFormat: GENERAL, shown: word, why });
  }
  if (lightCell) {
    const content = lightContent(assessment, scheme, language, rateCell);
    const whyLight = message('compute.why.light', { light, status: word });
    wanted.push({
      role: 'light',
      cell: lightCell,
      content,
      numberFormat: GENERAL,
      shown: light,
      why: whyLight,
    });
  }
  return wanted;
}

function whyActual({ indicator, actual }: Assessment): Message {
  const read = indicator.actual;
  if (!read) return message('compute.why.no-rate');
  if (read.source === 'corrected') {
    return message('compute.why.actual-corrected', { actual: shownQuantity(read.quantity) });
  }
  const place = cellName(read.evidence.cell);
  if (read.operands && actual) {
    return message('compute.why.actual-computed', { arithmetic: printText(actual), place });
  }
  return message('compute.why.actual-read', { quote: read.evidence.quote, place });
}

function whyStatus({ shown, status, notes }: Assessment, word: string): Message {
  if (shown !== null && status !== 'not-assessable')
    return message('compute.why.status', { rate: shown, status: word });
  const reason = notes[notes.length - 1];
  return reason
    ? message('compute.why.status-because', { status: word, reason })
    : message('compute.why.status-compared', { status: word });
}
