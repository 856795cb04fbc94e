/** A property of an object of Excel as a script sees it. */
export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: never) => void;
}

/** An object that a script can ask for; all names are those on the wire. */
export interface WireObject {
  /** As error messages name it: "Range". */
  readonly type: string;
  /** By what a later request addresses it anew. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly objects?: Readonly<Record<string, () => WireObject | null>>;
  /** They return values or objects; null where there is no such object. */
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Of a collection. */
  readonly item?: (key: never) => WireObject | undefined;
  readonly items?: () => readonly WireObject[];
  /** Methods that register for an event: the kind of event, and whose events they are. */
  readonly events?: { readonly target: string; readonly types: Readonly<Record<string, number>> };
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
