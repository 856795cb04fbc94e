/** Gives the functions the part of Excel that they meet, so that a call is timed exactly as a cell makes it. */

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export type CellFunction = (...args: unknown[]) => unknown;

export async function associatedFunctions(): Promise<ReadonlyMap<string, CellFunction>> {
  const associated = new Map<string, CellFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
      associate: (id: string, answer: CellFunction) => associated.set(id, answer),
    },
  });
  await import("../../functions");
  return associated;
}

/** A cell's call: an error is thrown and caught, as Excel does. */
export function cellOf(answer: CellFunction): CellFunction {
  return (...args) => {
    try {
      return answer(...args);
    } catch (error) {
      return error;
    }
  };
}
