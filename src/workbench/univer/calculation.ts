import type { IDisposable } from '@univerjs/core';
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
  private readonly watch: IDisposable;

  constructor(
    private readonly unit: Unit,
    private readonly functions: CustomFunctions | null,
  ) {
    this.watch = unit.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
    });
  }

  dispose(): void {
    this.watch.dispose();
  }

  /** Contents changed: if there are formulas, they will be calculated. */
  expect(): void {
    this.due = true;
  }

  async settled(): Promise<void> {
    if (!this.hasFormulas()) return;
    await this.calculated();
    // What is computed out of one result of an add-in may call for the next.
    while (this.functions?.isBusy() && (await this.functions.idle())) {
      this.due = true;
      await this.calculated();
    }
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
