/** Who may open a workbook that is sent, and what they see. `cells` are those that call us: "24 cells". */
export const recipients = {
  who: {
    "current data": "With the add-in and current data",
    "older data, no network": "With the add-in, older data and no network",
    "no add-in": "Without the add-in, in Excel",
    LibreOffice: "With LibreOffice",
  },
  nothingLive: "The numbers as they stand: no cell is live.",
  sameNumbers: {
    "current data": "The same numbers: the workbook carries its figures, and newer ones change nothing.",
    "older data, no network": "The same numbers: they come from the workbook, not from their machine.",
  },
  otherNumbers: {
    "current data": (cells: string) =>
      `The workbook does not carry its figures, so ${cells} would be worked out from theirs, which can be other ones.`,
    "older data, no network": (cells: string) =>
      `The workbook does not carry its figures, so ${cells} would be worked out from older ones.`,
  },
  butForUnsound: (same: string) => `${same} That is not so for the cells that are damaged or not calculated.`,
  noAddIn: (cells: string) =>
    `The saved numbers at first. A figure that Excel calculates anew shows #NAME?, or what IFERROR says instead, and ` +
    `all that depends on it follows; that can happen to ${cells}.`,
  libreOffice: (cells: string) =>
    `No figure in ${cells}: LibreOffice does not have these functions and drops what Excel saved for them. It shows ` +
    "#NAME? there, or what IFERROR says instead, and all that depends on them follows when it is calculated anew. " +
    "Values in the place of the formulas stay.",
} as const;
