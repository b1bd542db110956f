import type { Language, Message } from '../language/message';
import { message } from '../language/message';
import type { CellAddress } from '../sheet/address';
import { cellName } from '../sheet/address';
import type { CellContent } from '../sheet/changePlan';
import { actualContent } from './actualContent';
import type { Assessment } from './assessment';
import { lightContent, rateContent, statusContent } from './contents';
import { shownQuantity } from './digits';
import type { ResultColumn, ResultLayout } from './layout';
import { lightOf } from './lights';
import { GENERAL, rateFormat } from './numberFormat';
import { printText } from './print';
import type { Scheme } from './scheme';
import { lightWord, statusWord } from './words';

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
  const cell = at(assessment, by.layout.columns.actual);
  return { role: 'actual', cell, ...actualContent(assessment, by.scheme), why: whyActual(assessment) };
}

export function wantedRate(assessment: Assessment, by: WantedBy): WantedCell {
  const { expression, shown } = assessment;
  return {
    role: 'rate',
    cell: at(assessment, by.layout.columns.rate),
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
  const status: WantedCell = {
    role: 'status',
    cell: at(assessment, layout.columns.status),
    content: statusContent(assessment, scheme, language, rateCell),
    numberFormat: GENERAL,
    shown: word,
    why: whyStatus(assessment, word),
  };
  if (layout.columns.light === null) return [status];
  const light = lightWord(lightOf(assessment, scheme), language);
  return [
    status,
    {
      role: 'light',
      cell: at(assessment, layout.columns.light),
      content: lightContent(assessment, scheme, language, rateCell),
      numberFormat: GENERAL,
      shown: light,
      why: message('compute.why.light', { light, status: word }),
    },
  ];
}

function at({ indicator }: Assessment, column: number): CellAddress {
  return { row: indicator.rows.first, column };
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

function whyStatus({ shown, notes }: Assessment, word: string): Message {
  if (shown !== null) return message('compute.why.status', { rate: shown, status: word });
  const reason = notes[notes.length - 1];
  return reason
    ? message('compute.why.status-because', { status: word, reason })
    : message('compute.why.status-compared', { status: word });
}
