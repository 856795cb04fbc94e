import { useEffect } from "react";
import { onAskedView, takeAskedView } from "../asked-view";
import type { Target } from "./views/view";

/** Goes to the view that a button of the ribbon asks for, whether it was pressed before the pane came or after. */
export function useAskedView(go: (target: Target) => void): void {
  useEffect(() => {
    const show = () => {
      const view = takeAskedView();
      if (view !== undefined) go({ view });
    };
    show();
    return onAskedView(show);
  }, [go]);
}
