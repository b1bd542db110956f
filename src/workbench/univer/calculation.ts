import { FormulaDataModel, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { CustomFunctions } from '../host/customFunctions';
import type { Unit } from './unit';

/** Univer gathers changes for a tenth of a second before it calculates; a long calculation may take this. */
const LONGEST_MS = 30_000;

/** Knows whether results are still to come, and waits for them. */
export class Calculation {
  /** A workbook that was just opened may hold formulas without results. */
  private due = true;
  /** How often results of an add-in have come. */
  private results = 0;
  private readonly watches: readonly (() => void)[];

  constructor(
    private readonly unit: Unit,
    private readonly functions: CustomFunctions | null,
  ) {
    const started = unit.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
    });
    const forget = functions?.onResults(() => {
      this.results += 1;
      this.expect();
    });
    this.watches = [() => started.dispose(), ...(forget ? [forget] : [])];
  }

  dispose(): void {
    for (const end of this.watches) end();
  }

  /** Contents changed: if there are formulas, they will be calculated. */
  expect(): void {
    this.due = true;
  }

  async settled(): Promise<void> {
    if (!this.hasFormulas()) return;
    // What is computed out of one result of an add-in may call for the next; and results may have come while cells
    // were computed without them.
    let seen: number;
    do {
      seen = this.results;
      await this.calculated();
    } while (this.results !== seen || (this.functions?.isBusy() && (await this.functions.idle())));
  }

  private async calculated(): Promise<void> {
    const session = this.unit.grid.injector.get(FormulaCalculationSessionService);
    const { started, completed, resultApplied } = session.state;
    if (!this.due && (!started || (completed && resultApplied))) return;
    await session.waitForLatestApplied(LONGEST_MS).catch(() => undefined);
    this.due = false;
  }

  private hasFormulas(): boolean {
    const formulas = this.unit.grid.injector.get(FormulaDataModel).getFormulaData()[this.unit.id] ?? {};
    return Object.values(formulas).some((sheet) => sheet && Object.keys(sheet).length > 0);
  }
}
