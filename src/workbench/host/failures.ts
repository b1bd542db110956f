import { HostError } from '../richapi/hostError';

/** The failures of the Excel object model, with the codes and the sense of Excel's own messages. */

export function invalidArgument(what = 'The argument is invalid or missing or has an incorrect format.') {
  return new HostError('InvalidArgument', what, 400);
}

export function generalException() {
  return new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
}

export function itemNotFound() {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists() {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

export function accessDenied() {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function invalidOperation(what = 'The operation attempted is invalid on the object.') {
  return new HostError('InvalidOperation', what, 400);
}

export function sizeMismatch() {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Excel could do it, and this one cannot. */
export function notImplemented() {
  return new HostError('NotImplemented', "The requested feature isn't implemented.", 501);
}
