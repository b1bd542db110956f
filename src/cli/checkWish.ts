import type { ReportView } from '../actions';
import { message, type Message } from '../core/language/message';
import { render } from '../core/language/render';
import type { Language } from '../core/language/message';
import { isAbout } from '../core/layout/isAbout';
import { samePeriod } from '../core/layout/period';
import { periodLabel } from '../core/layout/periodLabel';
import type { LayoutWish, TableMapping } from '../core/layout/wish';
import { columnName, rangeName } from '../core/sheet/address';
import { usedRange } from '../core/sheet/snapshot';
import { CliFailure } from './failure';

/** What of a workbook was read: its tables, and for each sheet without any how that was seen. */
interface Looked {
  readonly path: string;
  readonly tables: readonly ReportView[];
  readonly others: readonly ReportView[];
}

/**
 * Makes sure that a workbook was read as it was asked. Gives what is to be said of tables that have not the period.
 *
 * @throws CliFailure where no table of it has the columns or the period
 */
export function checkWish(looked: Looked, wish: Partial<LayoutWish>, language: Language): readonly Message[] {
  const { path, tables } = looked;
  if (wish.mapping && !tables.some(({ table }) => table?.confidence === 'mapped-by-hand')) {
    throw new CliFailure(message('cli.said', { file: path, message: whyNoColumns(looked, wish.mapping) }));
  }
  const { period } = wish;
  if (!period || tables.length === 0) return [];
  const without = tables.filter(({ table }) => table && !isAbout(table, period));
  const asked = periodLabel(period);
  if (without.length < tables.length) {
    return without.flatMap((view) => {
      const { table, snapshot } = view;
      if (!table) return [];
      const place = { sheet: snapshot.sheet.name, range: rangeName(table.address) };
      return [
        message('cli.said', {
          file: path,
          message: message('cli.period.not-there', { ...place, period: asked }),
        }),
      ];
    });
  }
  const isThere = tables.some(({ table }) => table?.periods.some((one) => samePeriod(one, period)));
  if (isThere) {
    const alone = message('cli.period.no-target', { period: asked });
    throw new CliFailure(message('cli.said', { file: path, message: alone }));
  }
  const there = periodsOf(tables, language);
  const why =
    there === ''
      ? message('cli.period.no-periods', { period: asked })
      : message('cli.period.none', { period: asked, periods: there });
  throw new CliFailure(message('cli.said', { file: path, message: why }));
}

function whyNoColumns({ tables, others }: Looked, { columns }: TableMapping): Message {
  const rights = [...tables, ...others].map(({ snapshot }) => usedRange(snapshot)?.right ?? -1);
  const last = Math.max(-1, ...rights);
  const beyond = Object.values(columns).find((column) => column !== null && column > last);
  if (typeof beyond === 'number') return message('cli.columns.no-column', { column: columnName(beyond) });
  return message('cli.columns.no-table');
}

function periodsOf(tables: readonly ReportView[], language: Language): string {
  const periods = tables.flatMap(({ table }) => table?.periods ?? []);
  const names = periods.map((period) => render(periodLabel(period), language));
  return [...new Set(names)].join(language === 'en' ? ', ' : '、');
}
