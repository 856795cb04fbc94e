import type { Service } from "./rich-api";

/** What came back of one call: a value, or an error with the code of the runtime and its text. */
export type Result = { readonly value: unknown } | { readonly errorCode: number; readonly message: unknown };

/** A message of the event richApiMessage: category, type, target, content, id. */
export type Entry = readonly [number, number, string, string, number];

/** The part of functions.json that decides how Excel calls. */
export interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
}

const category = 1;
const invocation = 1000;

/** Cell values with a card may be among the arguments: the metadata generator always says so. */
const customDataAllowed = 8;

/** Calls functions of the add-in and collects what they answer. */
export class CustomFunctions {
  private readonly waiting = new Map<number, (result: Result) => void>();
  private next = 1;
  private becomeReady: () => void = () => undefined;
  /** Settles when the add-in says that its functions may be called. */
  readonly ready = new Promise<void>((ready) => (this.becomeReady = ready));

  constructor(
    private readonly metadata: Metadata,
    private readonly send: (entries: readonly Entry[]) => void,
  ) {}

  /** The object through which the runtime answers. */
  readonly service: Service = {
    _SetOsfControlContainerReadyForCustomFunctions: () => this.becomeReady(),
    _GetEnabledFeatures: () => [1, 2, 3, 4],
    SetInvocationArrayResults: (results: [number, boolean, unknown, number][]) => {
      for (const [id, succeeded, value, errorCode] of results) {
        this.waiting.get(id)?.(succeeded ? { value } : { errorCode, message: value });
        this.waiting.delete(id);
      }
    },
  };

  /** Calls a function by its id. As in Excel an argument that is left out arrives as null. */
  async call(functionId: string, args: readonly unknown[]): Promise<Result> {
    await this.ready;
    const known = this.metadata.functions.find(({ id }) => id === functionId);
    if (known === undefined) throw new Error(`functions.json does not name ${functionId}.`);
    const values = known.parameters.map((_, index) => args[index] ?? null);
    const id = this.next++;
    const content = JSON.stringify([id, functionId, values, null, customDataAllowed, null]);
    return new Promise((settle) => {
      this.waiting.set(id, settle);
      this.send([[category, invocation, "", content, id]]);
    });
  }
}
