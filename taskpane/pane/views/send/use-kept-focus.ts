import { useEffect, type RefObject } from "react";

/**
 * Keeps whoever works with the keyboard in their place: what they pressed can be gone when its work is done, as a
 * button that cancels. Nobody is called away from the sheet.
 */
export function useKeptFocus(home: RefObject<HTMLElement | null>, isHere: boolean): void {
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isHere && isLost) home.current?.focus({ preventScroll: true });
  });
}
