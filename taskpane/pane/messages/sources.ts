import { formFor } from "../wording/counted";

const plural = (count: number, written: string, one: string, more: string) =>
  `${written} ${formFor(count, { one, other: more })}`;

/** Texts of the list of documents, of those that a workbook uses, and of where they disagree. */
export const sources = {
  sectionsName: "Sources",
  sections: { documents: "Documents", used: "Used here", disagreements: "Disputed" },

  /** A number with what it counts; `written` is the number as the reader writes it. */
  count: {
    documents: (count: number, written: string) => plural(count, written, "document", "documents"),
    figures: (count: number, written: string) => plural(count, written, "figure", "figures"),
    questions: (count: number, written: string) => plural(count, written, "question", "questions"),
    events: (count: number, written: string) => plural(count, written, "event", "events"),
    cells: (count: number, written: string) => plural(count, written, "cell", "cells"),
    disagreements: (count: number, written: string) =>
      plural(count, written, "disagreement", "disagreements"),
    otherPeriods: (count: number, written: string) => plural(count, written, "other period", "other periods"),
  },
  showAll: (counted: string) => `Show all ${counted}`,
  showMoreCells: (count: number, written: string) =>
    `Show ${written} more ${formFor(count, { one: "cell", other: "cells" })}`,
  tier: (tier: number, name: string) => `Tier ${String(tier)} · ${name}`,
  undated: "Undated",

  filter: {
    name: "Filter",
    text: "Title, author, publisher …",
    textName: "Text in the title, author, originator or publisher",
    tier: "Tier",
    allTiers: "All tiers",
    kind: "Kind",
    allKinds: "All kinds",
    year: "Year",
    allYears: "All years",
    order: "Order",
    orders: { figures: "Most figures first", date: "Newest first" },
    option: (name: string, count: string) => `${name} (${count})`,
    shown: (shown: string, all: string) => `${shown} of ${all}`,
    clear: "Clear",
    clearName: "Clear the filter",
    none: "No document fits.",
    noneHint: (all: string) =>
      `The release has ${all}: statistics, laws, company papers and news on rare earths, magnets and batteries.`,
    showEvery: "Show every document",
  },
  list: "Documents",

  document: {
    facts: "About this document",
    originator: "Originator",
    otherOriginators: "Figures by",
    publisher: "Publisher",
    author: "Author",
    published: "Published",
    tier: "Tier",
    kind: "Kind",
    licence: "Licence",
    redistribution: "Redistribution",
    open: (site: string) => `Open at ${site}`,
    noAddress: "This document has no address on the web.",
    figures: "Figures taken from it",
    inQuestions: (figures: string, questions: string) => `${figures} in ${questions}`,
    noFigures: "No figure of this release is taken from it.",
    events: "Events taken from it",
    more: (count: string) => `and ${count} more`,
  },

  used: {
    intro: "Which documents the formulas of this workbook rest on, and in which cells.",
    reading: "Reading the formulas …",
    progress: (done: string, total: string) => `${done} of ${total} cells read`,
    again: "Look again",
    startOver: "Start over",
    cancelled: (done: string, total: string) =>
      `Cancelled after ${done} of ${total} cells. What was found until then:`,
    summary: (cells: string, documents: string) => `${cells} with a call, ${documents}`,
    failed: "The formulas could not be read.",
    failedHint: "If a cell is being edited, press Enter or Escape. Then try again.",
    none: "No cell of this workbook calls a figure yet.",
    noneHint: (cells: string) => `Every sheet was looked through: ${cells}. Figures come in with a formula:`,
    insert: "Insert a figure",
    list: "Documents that this workbook uses",
    showDocument: "About this document",
    cellsOf: (title: string) => `Cells that rest on ${title}`,
    goTo: (address: string) => `Go to ${address}`,
    going: (address: string) => `Going to ${address} … If a cell is being edited, press Enter or Escape.`,
    wentTo: (address: string) => `${address} is selected.`,
    hidden: (address: string) =>
      `${address} is on a hidden sheet. Unhide the sheet in the spreadsheet, then go there.`,
    gone: (address: string) => `The sheet of ${address} no longer exists. Look again.`,
    notGone: (address: string) =>
      `The spreadsheet did not go to ${address}. If a cell is being edited, press Enter or Escape, then try again.`,
    otherwise: {
      "worked out": {
        title: "Worked out in the sheet",
        text: "An argument of these calls is a calculation, a range or a name, so the formula does not tell which figure is meant. The spreadsheet itself knows.",
      },
      "no document": {
        title: "No single document",
        text: "An index, a list, a table of events or a date: worked out from many figures, or from none.",
      },
      error: {
        title: "Without an answer",
        text: "These calls give an error. Select one, and the cell view says why.",
      },
    },
  },

  disagreements: {
    intro:
      "Here sources answer the same question, for the same period, stage, unit and measure, with figures that cannot all be right. The headline is what a short call gives.",
    list: "Questions on which sources disagree",
    points: (points: string) => `${points} percentage points apart`,
    percent: (percent: string) => `the lowest ${percent} below the highest`,
    headline: "Headline",
    noHeadline: "A short call is answered by another series.",
    also: (periods: string) => `They also disagree on ${periods}.`,
    show: "Show this figure",
    none: "No two sources disagree.",
    noneHint: "Wherever several sources answer one question in this release, their figures agree.",
  },
} as const;
