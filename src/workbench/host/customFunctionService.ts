import { HostObject } from '../richapi/hostObject';

/** Where the client says that its functions can be called, and reports their results. */
export class CustomFunctionService extends HostObject {
  readonly typeName = 'CustomFunctions';

  constructor(
    private readonly ready: () => void,
    private readonly take: (results: readonly unknown[]) => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }

  setInvocationResults(results: unknown): void {
    if (Array.isArray(results)) this.take(results);
  }
}
