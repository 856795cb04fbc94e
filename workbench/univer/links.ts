import type { CustomData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Link } from "../../src/workbook/sharing/sources/report-sheet";

/** Where a cell keeps its link: Univer's own links are a package of their own. */
const KEY = "link";

/** What Univer is to keep for a cell with this link. */
export function customOf(link: Link): CustomData {
  return { [KEY]: link };
}

/** The link of a cell, from what Univer keeps for it. */
export function linkIn(custom: CustomData | undefined): Link | undefined {
  const link: unknown = custom?.[KEY];
  return isLink(link) ? link : undefined;
}

function isLink(link: unknown): link is Link {
  if (typeof link !== "object" || link === null || !("to" in link)) return false;
  if (link.to === "cell") return "address" in link && typeof link.address === "string";
  return link.to === "page" && "url" in link && typeof link.url === "string" && isPage(link.url);
}

function isPage(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

/** Tells of a click on a cell that has a link. */
export function onLinkClicked(api: FUniver, clicked: (link: Link) => void): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkIn(worksheet.getSheet().getCellRaw(row, column)?.custom);
    if (link !== undefined) clicked(link);
  });
}
