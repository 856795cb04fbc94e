import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import type { SheetModel } from "../../src/workbook/sheet-model";
import type { CustomFunction } from "../custom-functions";
import { namespace } from "../figure-call";
import { makeAccessible } from "./accessibility";
import { descriptions, type FunctionsMetadata } from "./descriptions";
import { univerFunction } from "./figure-function";
import { onLinkClicked } from "./links";
import { menu } from "./menus";
import { workbookOf } from "./sheet";
import { formatSpilledCells } from "./spilled-formats";
import { UniverWorkbook } from "./workbook";

interface Begin {
  readonly container: HTMLElement;
  readonly dark: boolean;
  readonly functions: ReadonlyMap<string, CustomFunction>;
  readonly metadata: FunctionsMetadata;
}

export interface Start extends Begin {
  readonly model: SheetModel;
}

export interface Spreadsheet {
  readonly workbook: UniverWorkbook;
  showDark(dark: boolean): void;
}

/** A spreadsheet in the container with the model in it. */
export function startUniver({ model, ...begin }: Start): Spreadsheet {
  const { univer, api } = openUniver(begin, workbookOf(model));
  api.getActiveWorkbook()?.getActiveSheet().getRange(model.selected).activate();
  const workbook = new UniverWorkbook(univer, api);
  onLinkClicked(api, (link) => workbook.follow(link));
  return {
    workbook,
    showDark: (on) => {
      api.toggleDarkMode(on);
    },
  };
}

/** Univer in the container with a workbook open, and with our functions among its own. */
export function openUniver(
  { container, dark, functions, metadata }: Begin,
  workbook: Partial<IWorkbookData>,
): { readonly univer: Univer; readonly api: FUniver } {
  const univer = new Univer({
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    menu,
    footer: { menus: false, zoomSlider: false },
    // A period such as 2024-07 is text on purpose.
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
    formula: { function: executors(functions, metadata), description: descriptions(metadata) },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  formatSpilledCells(univer);
  makeAccessible(container);
  return { univer, api };
}

function executors(functions: Start["functions"], metadata: FunctionsMetadata) {
  return metadata.functions.map(({ id, parameters }): [ReturnType<typeof univerFunction>, string] => {
    const call = functions.get(id);
    if (call === undefined)
      throw new Error(`functions.json names ${id}, and no function is associated with it.`);
    return [univerFunction({ id, call, parameters: parameters.length }), `${namespace}.${id}`];
  });
}
