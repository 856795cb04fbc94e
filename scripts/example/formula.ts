import { findCalls } from "../../src/workbook/formula/find-calls";
import type { ModelCell } from "../../src/workbook/sheet-model";

/** The formula of a cell of a model; undefined for a text or a number. */
export function formulaOf({ content }: ModelCell): string | undefined {
  return typeof content === "string" && content.startsWith("=") ? content : undefined;
}

/** A formula as a file has it, without the "=", and with the names by which Excel finds the functions of an add-in. */
export function storedFormula(formula: string): string {
  return findCalls(formula)
    .reduceRight(
      (text, { span, name }) =>
        `${text.slice(0, span.start)}_xldudf_RE_${name}${text.slice(text.indexOf("(", span.start))}`,
      formula,
    )
    .slice(1);
}
