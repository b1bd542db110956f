import type { CommandStatus, OfficeFrame } from './officeFrame';

/** The hidden page in which function commands run. It is loaded at the first command and kept. */
export class CommandFrame {
  private frame: OfficeFrame | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly makeFrame: (source: string) => OfficeFrame,
  ) {}

  run(source: string, functionName: string, controlId: string): Promise<CommandStatus> {
    if (!this.frame) {
      this.frame = this.makeFrame(source);
      this.host.append(this.frame.element);
    }
    return this.frame.run(functionName, controlId);
  }

  close(): void {
    this.frame?.close();
    this.frame = null;
  }
}
