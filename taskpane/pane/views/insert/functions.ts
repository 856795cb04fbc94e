import metadata from "../../../../functions/functions.json";
import type { FunctionName } from "../../../../src/figures/calls";

/** What Excel's own help says of a function, from the same file. */
export interface FunctionHelp {
  readonly name: FunctionName;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

export const functions: readonly FunctionHelp[] = (metadata as Metadata).functions.map(
  ({ id, description, parameters }) => ({
    name: id as FunctionName,
    description,
    parameters: parameters.map(({ optional, ...parameter }) => ({
      ...parameter,
      isOptional: optional === true,
    })),
  }),
);

export function helpOn(name: string): FunctionHelp | undefined {
  return functions.find((one) => one.name === name);
}
