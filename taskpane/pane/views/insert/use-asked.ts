import { useState } from "react";
import type { Target } from "../view";

interface Asked {
  /** The last target that names a call; another one leaves what is being built as it is. */
  readonly asked: Target | undefined;
  /** How many there were. */
  readonly count: number;
}

const nothing: Asked = { asked: undefined, count: 0 };

/** What the builder is to begin with. */
export function useAsked(target: Target | undefined): Asked {
  const [last, setLast] = useState(nothing);
  const isNew = target?.view === "insert" && target.call !== undefined && target !== last.asked;
  if (!isNew) return last;
  const next = { asked: target, count: last.count + 1 };
  setLast(next);
  return next;
}
