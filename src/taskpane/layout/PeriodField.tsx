import { Field, Select } from '@fluentui/react-components';
import { equalPeriod, type ReportPeriod } from '../../core/layout/period';
import { periodLabel } from '../../core/layout/periodLabel';
import { useWords } from '../words/useWords';
import type { DraftPart } from './change';
import { withPeriod, type LayoutDraft } from './layoutDraft';
import { useFieldStyles } from './useFieldStyles';

/** Which period is reported, where the table has several. */
export function PeriodField({ draft, change }: DraftPart) {
  const { say, word } = useWords();
  const { choice } = useFieldStyles();
  const periods = periodsOf(draft);
  if (periods.length < 2) return null;
  // 第 3 季 is enough where all are of one year.
  const isOneYear = periods.every(({ year, part }) => part.kind !== 'year' && year === periods[0]?.year);
  return (
    <Field label={word('pane.layout.period')} orientation="horizontal">
      <Select
        className={choice}
        value={String(periods.findIndex((period) => equalPeriod(period, draft.period)))}
        onChange={(_event, { value }) => {
          const period = periods[Number(value)];
          if (period) change(withPeriod(draft, period));
        }}
      >
        {periods.map((period, index) => (
          <option key={index} value={index}>
            {say(periodLabel(isOneYear ? { ...period, year: null } : period))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The periods that have results, and the one that is chosen. */
function periodsOf({ shown, period }: LayoutDraft): readonly ReportPeriod[] {
  const periods = shown?.periods ?? [];
  const isListed = period === null || periods.some((other) => equalPeriod(other, period));
  return isListed ? periods : [...periods, period];
}
