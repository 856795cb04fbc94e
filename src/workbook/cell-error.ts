/** The errors that Excel shows in a cell; an add-in reads them as text. */
const ERRORS = new Set(
  (
    "#N/A #VALUE! #REF! #DIV/0! #NAME? #NULL! #NUM! #SPILL! #CALC! #BUSY! #GETTING_DATA #CONNECT! #BLOCKED! " +
    "#FIELD! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!"
  ).split(" "),
);

/** The error that a cell holds, undefined for a value. */
export function cellError(value: unknown): string | undefined {
  return typeof value === "string" && ERRORS.has(value) ? value : undefined;
}
