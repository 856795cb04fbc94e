import { NAMESPACE } from "../workbook/carried/envelope";
import type { Patience } from "../workbook/editing";
import type { Part, Parts } from "../workbook/parts";
import { untilFree } from "./until-free";

/** The custom XML parts of the open workbook. */
export const excelParts: Parts = {
  read: (patience) => untilFree(() => Excel.run(readParts), patience),
  replace,
};

/**
 * The old parts go only when the new one is there: an Excel that reports a success and keeps nothing, or that becomes
 * busy half-way, leaves both or the old ones. With both, the later one serves.
 */
async function replace(old: readonly string[], xml: string, patience?: Patience): Promise<readonly Part[]> {
  const id = await untilFree(() => Excel.run((context) => addPart(context, xml)), patience);
  const held = await untilFree(() => Excel.run(readParts), patience);
  if (old.length === 0 || !held.some((part) => part.id === id)) return held;
  await untilFree(() => Excel.run((context) => deleteParts(context, old)), patience);
  return untilFree(() => Excel.run(readParts), patience);
}

async function addPart(context: Excel.RequestContext, xml: string): Promise<string> {
  const part = context.workbook.customXmlParts.add(xml).load("id");
  await context.sync();
  return part.id;
}

async function deleteParts(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const found = ours(context);
  await context.sync();
  for (const part of found.items) if (ids.includes(part.id)) part.delete();
  await context.sync();
}

async function readParts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const found = ours(context);
  await context.sync();
  const read = found.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  return read.map(({ id, xml }) => ({ id, xml: xml.value }));
}

function ours({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
}
