import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionNames } from "../../src/figures/calls";
import { functionFiles } from "./declarations";

interface Metadata {
  functions: { id: string }[];
}

/** The text of functions.json, which tells Excel the functions, their arguments and where help on them is. */
export async function metadataText(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson) as Metadata;
  const order = (id: string) => functionNames.findIndex((name) => name === id);
  metadata.functions.sort((one, other) => order(one.id) - order(other.id));
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
