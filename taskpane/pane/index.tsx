import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { releaseInForce } from "../../src/release/in-force";
import type { Workbook } from "../../src/workbook/port";
import { Pane } from "./pane";

/** Shows the pane in an element that it fills, for a workbook that it follows. Returns how to take it away. */
export function mountPane(root: HTMLElement, workbook: Workbook): () => void {
  const pane = createRoot(root);
  pane.render(
    <StrictMode>
      <Pane workbook={workbook} release={releaseInForce()} />
    </StrictMode>,
  );
  return () => pane.unmount();
}
