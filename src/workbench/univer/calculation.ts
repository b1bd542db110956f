import { FormulaDataModel, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Unit } from './unit';

/** Univer gathers changes for a tenth of a second before it calculates; a long calculation may take this. */
const LONGEST_MS = 30_000;

/** Knows whether results are still to come, and waits for them. */
export class Calculation {
  private due = false;

  constructor(private readonly unit: Unit) {
    unit.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
    });
  }

  /** Contents changed: if there are formulas, they will be calculated. */
  expect(): void {
    this.due = this.due || this.hasFormulas();
  }

  async settled(): Promise<void> {
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
