import type { Patience } from "./editing";

/** A custom XML part that the workbook keeps for us and that travels with it. */
export interface Part {
  readonly id: string;
  readonly xml: string;
}

/** The custom XML parts of one namespace, ours (carried/envelope.ts). */
export interface Parts {
  read(patience?: Patience): Promise<readonly Part[]>;
  /**
   * Puts parts in the place of those named: these go only when all the new ones are there. Gives what the workbook holds
   * afterwards, read back, since some Excels report a success and keep nothing.
   */
  replace(old: readonly string[], added: readonly string[], patience?: Patience): Promise<readonly Part[]>;
}
