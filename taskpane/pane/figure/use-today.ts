import { useSyncExternalStore } from "react";

/** The reader's day, yyyy-mm-dd. A pane can stay open for days, so it is looked up anew when it is come back to. */
export function useToday(): string {
  return useSyncExternalStore(onReturn, today);
}

function onReturn(returned: () => void): () => void {
  window.addEventListener("focus", returned);
  document.addEventListener("visibilitychange", returned);
  return () => {
    window.removeEventListener("focus", returned);
    document.removeEventListener("visibilitychange", returned);
  };
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
