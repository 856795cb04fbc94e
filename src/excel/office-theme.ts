/** The two colours that Office tells of its theme and that count for a pane, as "#rrggbb". */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** What Office tells of its theme; undefined outside of Office. Excel on the web may leave it out, whatever the types say. */
export function officeTheme(): OfficeTheme | undefined {
  if (typeof Office === "undefined") return undefined;
  const context: Partial<Pick<Office.Context, "officeTheme">> | undefined = Office.context;
  return context?.officeTheme;
}
