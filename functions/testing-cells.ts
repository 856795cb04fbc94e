/** The part of Excel that the functions meet: the errors they throw and the table in which they are associated. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    made += 1;
  }
}

let made = 0;

/** How many errors were made so far. */
export function errorsMade(): number {
  return made;
}

export const associated = new Map<string, (...args: unknown[]) => unknown>();

export async function associateFunctions(): Promise<void> {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
      associate: (id: string, answer: (...args: unknown[]) => unknown) => associated.set(id, answer),
    },
  });
  await import(".");
}

/** What a cell with this call gets: an answer, or the error that was thrown. */
export function cell(id: string, ...args: unknown[]): unknown {
  const answer = associated.get(id);
  if (answer === undefined) throw new Error(`${id} is not associated.`);
  try {
    return answer(...args);
  } catch (error) {
    return error;
  }
}
