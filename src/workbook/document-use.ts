import type { Found } from "../figures/found";
import type { Answer } from "./explain";
import type { FigureCell } from "./figure-cells";

/** What a call rests on, where that is not a document. */
export type Otherwise =
  /** The spreadsheet works an argument out, so that it cannot be told which figure is meant. */
  | "worked out"
  /** An index, a list, a date: no figure of its own. */
  | "no document"
  /** The call is an error. */
  | "error";

/** Which cells rest on which document. Addresses are in the order of the workbook, each once. */
export interface DocumentUse {
  /** By the id of the document. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  readonly otherwise: Readonly<Record<Otherwise, readonly string[]>>;
  /** How many cells call a function of ours. */
  readonly cells: number;
}

export const noUse: DocumentUse = {
  documents: new Map(),
  otherwise: { "worked out": [], "no document": [], error: [] },
  cells: 0,
};

/** What is known after some more cells. */
export function withCells(use: DocumentUse, cells: readonly FigureCell[]): DocumentUse {
  const found = new Map<string, string[]>();
  const others: Record<Otherwise, string[]> = { "worked out": [], "no document": [], error: [] };
  for (const { address, explanations } of cells) {
    const grounds = explanations.map(({ answer }) => groundsOf(answer));
    for (const source of new Set(grounds.flatMap(({ documents = [] }) => documents))) {
      const before = found.get(source);
      if (before === undefined) found.set(source, [address]);
      else before.push(address);
    }
    for (const other of new Set(grounds.map(({ otherwise }) => otherwise))) {
      if (other !== undefined) others[other].push(address);
    }
  }
  const documents = new Map(use.documents);
  for (const [source, addresses] of found) {
    documents.set(source, [...(documents.get(source) ?? []), ...addresses]);
  }
  return {
    documents,
    otherwise: {
      "worked out": [...use.otherwise["worked out"], ...others["worked out"]],
      "no document": [...use.otherwise["no document"], ...others["no document"]],
      error: [...use.otherwise.error, ...others.error],
    },
    cells: use.cells + cells.length,
  };
}

interface Grounds {
  readonly documents?: readonly string[];
  readonly otherwise?: Otherwise;
}

function groundsOf(answer: Answer): Grounds {
  switch (answer.kind) {
    case "number":
    case "text":
      return documentsOf(answer.figure === undefined ? [] : [answer.figure]);
    case "table":
      return documentsOf(answer.figures ?? []);
    case "not followed":
      return { otherwise: "worked out" };
    case "missing":
    case "error in argument":
    case "no such function":
      return { otherwise: "error" };
  }
}

function documentsOf(figures: readonly Found[]): Grounds {
  if (figures.length === 0) return { otherwise: "no document" };
  return { documents: figures.map(({ source }) => source) };
}
