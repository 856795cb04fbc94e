/** From the next time on Excel loads the add-in together with this workbook, so that no function waits for it. */
export async function loadWithWorkbook(): Promise<void> {
  // An Excel without it loads the add-in at the first calculation or at the button.
  await Office.addin.setStartupBehavior?.(Office.StartupBehavior.load);
}
