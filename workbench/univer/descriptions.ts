import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/core";
import { namespace } from "../figure-call";
import { exampleIn } from "../parameter-example";

/** What we read of functions.json, the metadata that Excel gets. */
export interface FunctionsMetadata {
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

/** Autocomplete and argument help. */
export function descriptions({ functions }: FunctionsMetadata): IFunctionInfo[] {
  return functions.map(({ id, description, parameters }) => ({
    functionName: `${namespace}.${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: exampleIn(parameter.description),
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
