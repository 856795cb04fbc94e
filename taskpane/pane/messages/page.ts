/** Texts of the page that the pane comes into; the code of the pane is not there yet. */
export const page = {
  excelOnly: "This page is a part of the Excel add-in Rare Earth Figures and works in Excel only.",
  notLoaded: (why: string) => `The pane could not be loaded. ${why}`,
  notLoadedHint: "Check the connection, then close the pane and open it again.",
  earlierFunctions:
    "Excel still runs the functions of an earlier build of this add-in, with the figures of that build. They are " +
    "replaced within a day; or at once, when you close Excel and clear its cache of add-ins.",
} as const;
