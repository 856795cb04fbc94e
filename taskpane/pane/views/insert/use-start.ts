import { useCallback, useEffect, useRef, useState, type RefCallback } from "react";
import type { BuilderTarget } from "../view";
import type { Building } from "./use-builder";

interface Start {
  /** The first required parameter without an entry, by its name. */
  readonly first: string | undefined;
  /** For the element to go on from: the field of that parameter, else the button that inserts. */
  readonly start: RefCallback<HTMLElement>;
}

/** Whoever was led here with a new call goes on with what it still lacks, or with inserting it. */
export function useStart(asked: BuilderTarget | undefined, { lacking }: Building): Start {
  const element = useRef<HTMLElement>(null);
  const start = useCallback((found: HTMLElement | null) => void (element.current = found), []);
  const [first] = useState(lacking[0]);
  const isNew = asked?.call !== undefined && asked.replaces === undefined;
  useEffect(() => {
    if (isNew) element.current?.focus();
  }, [isNew]);
  return { first, start };
}
