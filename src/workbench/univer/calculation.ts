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
  private readonly watches: readonly (() => void)[];

  constructor(
    private readonly unit: Unit,
    private readonly functions: CustomFunctions | null,
  ) {
    const started = unit.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
    });
    const forget = functions?.onResults(() => this.expect());
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
    let isWorking = await this.calculated();
    // What is computed out of one result of an add-in may call for the next; and results may have come while cells
    // were computed without them.
    while ((isWorking && this.isOpen()) || (this.functions?.isBusy() && (await this.functions.idle())))
      isWorking = await this.calculated();
  }

  /** Waits for the calculation that is due or under way; false when none came to its end. */
  private async calculated(): Promise<boolean> {
    if (!this.isOpen()) return true;
    const session = this.unit.grid.injector.get(FormulaCalculationSessionService);
    const isDone = await session.waitForLatestApplied(LONGEST_MS).then(
      () => true,
      () => false,
    );
    this.due = false;
    return isDone;
  }

  private isOpen(): boolean {
    const { started, completed, resultApplied } = this.unit.grid.injector.get(
      FormulaCalculationSessionService,
    ).state;
    return this.due || (started && !(completed && resultApplied));
  }

  private hasFormulas(): boolean {
    const formulas = this.unit.grid.injector.get(FormulaDataModel).getFormulaData()[this.unit.id] ?? {};
    return Object.values(formulas).some((sheet) => sheet && Object.keys(sheet).length > 0);
  }
}
