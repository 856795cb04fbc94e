/** The part of functions.json that decides how Excel calls a function. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface Parameter {
  readonly name: string;
  readonly type?: "number" | "string" | "boolean" | "any";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What Excel does differently for some functions; one that asks for another way than the usual one is not emulated. */
export function refuseUnusual({ allowErrorForDataTypeAny, functions }: Metadata): void {
  if (allowErrorForDataTypeAny === true) throw new Error("Errors as arguments are not emulated.");
  for (const { name, options = {} } of functions) {
    for (const [option, isOn] of Object.entries(options)) {
      if (isOn) throw new Error(`The function ${name} asks for "${option}", which is not emulated.`);
    }
  }
}
