import type { Progress } from '../workbook/port';

/** Parts of a file's work, and how much of it they have begun with. */
const BEGINS = { reading: 0, validating: 0.4, drafting: 0.4 } as const;
const ENDS = { reading: 0.4, validating: 0.95, drafting: 0.95 } as const;
const STEP = 0.01;

/** How far the work on one file is, as one number that never goes back, whatever its parts say. */
export class FileProgress {
  private fraction = 0;

  constructor(private readonly tell: (fraction: number) => void) {}

  of(part: keyof typeof BEGINS): Progress {
    return (done, total) => {
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const fraction = BEGINS[part] + (ENDS[part] - BEGINS[part]) * share;
      if (fraction < this.fraction + STEP) return;
      this.fraction = fraction;
      this.tell(fraction);
    };
  }
}
