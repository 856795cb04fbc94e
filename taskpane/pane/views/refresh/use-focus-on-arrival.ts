import { useEffect, useRef, type RefObject } from "react";

/** What has just come takes the focus: whoever asked for it goes on from there. */
export function useFocusOnArrival<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
