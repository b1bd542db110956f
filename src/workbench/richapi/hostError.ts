/** A failure that the client shall see as an error of the API, with Excel's own code. */
export class HostError extends Error {
  /** @param code one of Excel's error codes, such as `ItemNotFound` */
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function apiNotFound(typeName: string, member: string): HostError {
  return new HostError('ApiNotFound', `The embedded Excel does not implement ${typeName}.${member}.`, 404);
}
