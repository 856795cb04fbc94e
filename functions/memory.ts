import { plain } from "../src/names/arguments";

/** What is remembered of one call. */
export interface Place<Result> {
  result: Result | undefined;
  /** The calls that begin with the same arguments and have another one, by that. */
  next: Places<Result> | undefined;
}

type Places<Result> = Map<unknown, Place<Result>>;

/** More than a workbook holds: then it is a loop over made-up calls, and all are forgotten. */
const MOST_PLACES = 200_000;

/**
 * What calls came to, to be looked up argument by argument: the lookups cost less than making one key of all arguments,
 * which was most of what a call cost.
 */
export class Memory<Result> {
  private readonly first: Places<Result> = new Map();
  private size = 0;

  /** The same place for every call that asks the same, without a result the first time. */
  of(name: string, args: readonly unknown[]): Place<Result> {
    if (this.size >= MOST_PLACES) this.forget();
    let place = this.first.get(name) ?? this.add(this.first, name);
    const length = lengthOf(args);
    for (let index = 0; index < length; index++) {
      const next: Places<Result> = (place.next ??= new Map());
      const key = keyOf(args[index]);
      place = next.get(key) ?? this.add(next, key);
    }
    return place;
  }

  private add(places: Places<Result>, key: unknown): Place<Result> {
    const place = { result: undefined, next: undefined };
    places.set(key, place);
    this.size += 1;
    return place;
  }

  private forget(): void {
    this.first.clear();
    this.size = 0;
  }
}

/** Without what is left out at the end: Excel passes it all the same. */
function lengthOf(args: readonly unknown[]): number {
  let length = args.length;
  while (length > 0 && keyOf(args[length - 1]) === undefined) length -= 1;
  return length;
}

/** What nobody can type: a range, or a value of a kind that no argument takes. */
const compound = Symbol("compound");

/** The same for arguments that mean the same in every place. */
function keyOf(argument: unknown): unknown {
  const value = plain(argument);
  if (value === null || value === "") return undefined;
  return typeof value === "object" ? compound : value;
}
