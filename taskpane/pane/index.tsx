import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Workbook } from "../../src/workbook/port";
import { dataAccess, type DataAccess } from "./data-access";
import { Pane } from "./pane";

/**
 * Shows the pane in an element that it fills, for a workbook that it follows and the data that it carries. Returns how
 * to take it away.
 */
export function mountPane(
  root: HTMLElement,
  workbook: Workbook,
  data: DataAccess = dataAccess(workbook),
): () => void {
  const pane = createRoot(root);
  pane.render(
    <StrictMode>
      <Pane workbook={workbook} data={data} />
    </StrictMode>,
  );
  return () => pane.unmount();
}
