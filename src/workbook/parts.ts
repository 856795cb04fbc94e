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
   * Puts a part in the place of those named, all in one step, and gives what the workbook holds afterwards, read back:
   * some Excels report a success and keep nothing.
   */
  replace(old: readonly string[], xml: string, patience?: Patience): Promise<readonly Part[]>;
}
