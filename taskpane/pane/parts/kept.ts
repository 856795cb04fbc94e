import { useEffect } from "react";

/** What the page itself remembers goes with it; this is still there when it is loaded again in the same session. */
const PREFIX = "rare-earth-figures/pane/";

/** Undefined where nothing of that kind was kept, and where the browser lets nobody keep anything. */
export function kept<Value>(name: string, isOne: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? "null");
    return isOne(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value each time that it changes. */
export function useKeeping(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  useEffect(() => {
    try {
      sessionStorage.setItem(PREFIX + name, text);
    } catch {
      // Storage can be blocked or full. Then a reload begins anew, as it would without this.
    }
  }, [name, text]);
}

/** Whether a value is an object of texts, of which some may be missing, and nothing else. */
export function isOfTexts<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Readonly<Partial<Record<Name, string>>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([name, text]) => (names as readonly string[]).includes(name) && typeof text === "string",
    )
  );
}
