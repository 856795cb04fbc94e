import { NAMESPACE } from "../workbook/carried/envelope";
import type { Patience } from "../workbook/editing";
import type { Part, Parts } from "../workbook/parts";
import { untilFree } from "./until-free";
import { piecesOf } from "../workbook/pace";

/** The custom XML parts of the open workbook: what it carries. */
export const excelParts = partsOf(NAMESPACE);

/** Those of one namespace. */
export function partsOf(namespace: string): Parts {
  const read = (patience?: Patience) =>
    untilFree(() => Excel.run((context) => readParts(context, namespace)), patience);
  return { read, replace: (old, added, patience) => replace({ old, added, namespace, read }, patience) };
}

interface Replacing {
  readonly old: readonly string[];
  readonly added: readonly string[];
  readonly namespace: string;
  read(patience?: Patience): Promise<readonly Part[]>;
}

/**
 * The old parts go only when the new one is there: an Excel that reports a success and keeps nothing, or that becomes
 * busy half-way, leaves both or the old ones. With both, the later ones serve.
 */
async function replace(
  { old, added, namespace, read }: Replacing,
  patience?: Patience,
): Promise<readonly Part[]> {
  const ids: string[] = [];
  // One at a time: a request has room for few of the largest.
  for (const xml of added)
    ids.push(await untilFree(() => Excel.run((context) => addPart(context, xml)), patience));
  const held = await read(patience);
  const areKept = ids.every((id) => held.some((part) => part.id === id));
  if (old.length === 0 || !areKept) return held;
  await untilFree(() => Excel.run((context) => deleteParts(context, namespace, old)), patience);
  return read(patience);
}

async function addPart(context: Excel.RequestContext, xml: string): Promise<string> {
  const part = context.workbook.customXmlParts.add(xml).load("id");
  await context.sync();
  return part.id;
}

async function deleteParts(
  context: Excel.RequestContext,
  namespace: string,
  ids: readonly string[],
): Promise<void> {
  const found = within(context, namespace);
  await context.sync();
  for (const part of found.items) if (ids.includes(part.id)) part.delete();
  await context.sync();
}

/** Parts in one answer: Excel on the web gives 5 MB, and each of the largest has one. */
const AT_A_TIME = 3;

async function readParts(context: Excel.RequestContext, namespace: string): Promise<readonly Part[]> {
  const found = within(context, namespace);
  await context.sync();
  const { items } = found;
  const parts: Part[] = [];
  for (const some of piecesOf(items, AT_A_TIME)) {
    parts.push(...(await readSome(context, some)));
  }
  return parts;
}

async function readSome(
  context: Excel.RequestContext,
  some: readonly Excel.CustomXmlPart[],
): Promise<readonly Part[]> {
  const read = some.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  return read.map(({ id, xml }) => ({ id, xml: xml.value }));
}

function within({ workbook }: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(namespace).load("items/id");
}
