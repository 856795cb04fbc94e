import { useSyncExternalStore } from "react";

const prefersDark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the system asks for dark colours, also when it changes its mind. */
export function useDarkMode(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = prefersDark();
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => prefersDark().matches,
  );
}
