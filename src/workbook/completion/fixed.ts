/** What can be typed where the data have no say. */
export const estimates = ["low", "mid", "high"] as const;

/** What RE.SOURCE can say of a figure. */
export const fields = [
  "citation",
  "originator",
  "url",
  "locator",
  "period",
  "asof",
  "unit",
  "bound",
  "low",
  "high",
  "note",
] as const;

/** What RE.LIST can list. */
export const lists = ["products", "countries", "indicators", "sources"] as const;

export const counts = ["3", "5", "10", "20"] as const;
