import { bundledRelease } from "../../src/release/bundled";
import { NAMESPACE } from "../../src/workbook/carried/envelope";
import { openKeeper } from "../../src/workbook/carried/keeper";
import { exampleModel } from "../../src/workbook/example-model";
import { KEPT_NAMESPACE } from "../../src/workbook/sharing/kept/kept-namespace";
import { calculated } from "./calculated";
import { modelSheet } from "./model-sheet";
import { reportWorksheet } from "./report";
import { sender } from "./sender";
import { workbookFile } from "./workbook-file";

/** With live figures, or as Send leaves it that puts values in the place of their formulas. */
export type Form = "live" | "values";

/**
 * The example as a file of Excel's: the model that the pane inserts, as somebody with the add-in saved it, with the
 * release that it was calculated from and a sheet of its sources. All its dates are that of the release, so that it is
 * the same file whenever it is made.
 */
export async function exampleWorkbook(form: Form): Promise<Uint8Array> {
  const signed = bundledRelease();
  const { asOf, release: to } = signed.statement;
  const when = `${asOf}T00:00:00.000Z`;
  const { workbook, figures } = await calculated(exampleModel, signed.release());
  const keeper = openKeeper(workbook.parts);
  const first = { id: "example", kind: "first figure", when, to, asOf, cells: figures } as const;
  await keeper.change(() => ({ release: signed, cards: true, moves: [first], outputs: [] }));

  const send = sender(workbook, keeper, when);
  if (form === "values") await send.values();
  const sources = await send.sources();
  const partsOf = async (parts: typeof workbook.parts, namespace: string) =>
    (await parts.read()).map(({ xml }) => ({ xml, namespace }));
  return workbookFile({
    title: "Rare Earth Figures: example",
    made: asOf,
    sheets: [await modelSheet(exampleModel, workbook), reportWorksheet(sources)],
    marks: await workbook.names(),
    customXml: [
      ...(await partsOf(workbook.parts, NAMESPACE)),
      ...(await partsOf(workbook.sending.keptParts, KEPT_NAMESPACE)),
    ],
  });
}
