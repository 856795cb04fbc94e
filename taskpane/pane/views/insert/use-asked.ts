import { useState } from "react";
import type { BuilderTarget, Target } from "../view";

interface Asked {
  /** The last target that names a call; another one leaves what is being built as it is. */
  readonly asked: BuilderTarget | undefined;
  /** How many there were. */
  readonly count: number;
}

const nothing: Asked = { asked: undefined, count: 0 };

/** What the builder is to begin with. */
export function useAsked(target: Target | undefined): Asked {
  const [last, setLast] = useState(nothing);
  if (target?.view !== "insert" || target.call === undefined || target === last.asked) return last;
  const next = { asked: target, count: last.count + 1 };
  setLast(next);
  return next;
}
