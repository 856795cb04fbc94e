import { refusals } from "../model/refusal";
import type { QueryInfo } from "./batch";
import { NotEmulated } from "./unknown";
import type { WireObject } from "./wire-object";

/** The properties asked for, and of each object among them its own. */
interface Wanted {
  all: boolean;
  readonly inner: Map<string, Wanted>;
}

/** Answers load(): "name, areas/address", or all properties without objects where nothing is named. */
export function query(object: WireObject, info: QueryInfo | undefined): Record<string, unknown> {
  const wanted: Wanted = { all: false, inner: new Map() };
  for (const path of info?.Select ?? []) want(wanted, path.split(/[./]/), false);
  for (const path of info?.Expand ?? []) want(wanted, path.split(/[./]/), true);
  if (wanted.inner.size === 0) wanted.all = true;
  return answer(object, wanted, info);
}

function want(wanted: Wanted, [first, ...rest]: readonly string[], all: boolean): void {
  if (first === undefined || first === "*") {
    wanted.all ||= all || first === "*";
    return;
  }
  const key = first.toLowerCase();
  let inner = wanted.inner.get(key);
  if (inner === undefined) wanted.inner.set(key, (inner = { all: false, inner: new Map() }));
  want(inner, rest, all);
}

function answer(object: WireObject, wanted: Wanted, info?: QueryInfo): Record<string, unknown> {
  const found: Record<string, unknown> = { ...object.identity };
  const ofItems: Wanted = { all: wanted.all, inner: new Map() };
  for (const [key, inner] of wanted.inner) {
    const name = wireName(object, key);
    if (name !== undefined) found[name] = valueOf(object, name, inner);
    else if (object.items !== undefined) ofItems.inner.set(key, inner);
    else throw new NotEmulated(`${object.type}.${key}`);
  }
  if (wanted.all) {
    for (const [name, { get }] of Object.entries(object.properties ?? {})) found[name] ??= get();
  }
  if (object.items !== undefined) {
    const from = info?.Skip ?? 0;
    const items = object.items().slice(from, from + (info?.Top ?? Infinity));
    found["_Items"] = items.map((item) => answer(item, ofItems));
  }
  return found;
}

/** Scripts write "numberFormat" where the wire says "NumberFormat". */
function wireName(object: WireObject, key: string): string | undefined {
  const names = [...Object.keys(object.properties ?? {}), ...Object.keys(object.objects ?? {})];
  return names.find((name) => name.toLowerCase() === key);
}

function valueOf(object: WireObject, name: string, inner: Wanted): unknown {
  const property = object.properties?.[name];
  if (property !== undefined) return property.get();
  const other = object.objects?.[name];
  if (other === undefined) throw refusals.invalidArgument();
  const related = other();
  const everything = inner.inner.size === 0;
  return related && answer(related, everything ? { all: true, inner: new Map() } : inner);
}

/** The same with the names that scripts use: toJSON() of the answer of a function. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  if ("_Items" in value) return { items: camelCased(value._Items) };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name[0]?.toLowerCase() + name.slice(1), camelCased(inner)]),
  );
}
