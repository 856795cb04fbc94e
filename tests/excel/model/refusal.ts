/** What Excel answers instead of doing what it was asked. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const refusals = {
  invalidArgument: (what = "The argument is invalid or missing or has an incorrect format.") =>
    new Refusal("InvalidArgument", what),
  itemNotFound: () => new Refusal("ItemNotFound", "The requested resource doesn't exist.", 404),
  itemAlreadyExists: () =>
    new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists."),
  invalidOperation: () =>
    new Refusal("InvalidOperation", "This operation is not permitted for the current object."),
  partOfArray: () => new Refusal("InvalidOperation", "You can't change part of an array."),
  accessDenied: () => new Refusal("AccessDenied", "You cannot perform the requested operation.", 403),
};
