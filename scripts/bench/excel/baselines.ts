/** Functions of the bench in the add-in's page: each answers at once with what it was given before. */
export const baselines = { constant: "CONSTANT", failing: "FAILING", card: "CARD" };

/** Arguments of RE.SHARE whose answers the baselines are like. */
export interface Likes {
  readonly values: readonly (readonly unknown[])[];
  readonly errors: readonly (readonly unknown[])[];
}

/**
 * Runs in the page. Beside the constant number: errors of the same codes with messages of the same lengths, and the same
 * cards, byte for byte.
 */
export function associateBaselines({ values, errors }: Likes): void {
  const share = CustomFunctions._association.mappings["SHARE"];
  if (share === undefined) throw new Error("There is no RE.SHARE in the page.");
  const thrown = errors.map((args) => {
    try {
      share(...args);
    } catch (error) {
      const { code, message } = error as CustomFunctionsError;
      return new CustomFunctions.Error(code, "x".repeat(message.length));
    }
    throw new Error(`RE.SHARE answers ${args.join(", ")}.`);
  });
  const cards = values.map((args) => JSON.parse(JSON.stringify(share(...args))) as unknown);
  let turn = 0;
  CustomFunctions.associate("CONSTANT", () => 0.9);
  CustomFunctions.associate("CARD", () => cards[turn++ % cards.length]);
  CustomFunctions.associate("FAILING", () => {
    throw thrown[turn++ % thrown.length] as Error;
  });
}

interface CustomFunctionsError {
  readonly code: string;
  readonly message: string;
}

declare const CustomFunctions: {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  };
  readonly Error: new (code: string, message: string) => Error;
  associate(id: string, called: (...args: unknown[]) => unknown): void;
};
