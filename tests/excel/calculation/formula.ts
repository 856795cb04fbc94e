import {
  parse,
  tokenize,
  type AstExpression,
  type CallExpression,
  type ReferenceIdentifier,
} from "@borgar/fx";
import { parseAddress, type Address } from "../model/area";

export type Node = AstExpression;
export type CallNode = CallExpression;
export type ReferenceNode = ReferenceIdentifier;

/** A formula, read once for all cells that have the same text. */
export interface Formula {
  readonly root: Node;
  readonly references: readonly ReferenceNode[];
  readonly addresses: ReadonlyMap<ReferenceNode, Address>;
}

const read = new Map<string, Formula>();

/** Throws where Excel would refuse the text. */
export function readFormula(text: string): Formula {
  let formula = read.get(text);
  if (formula === undefined) {
    formula = toFormula(parse(tokenize(text)));
    read.set(text, formula);
  }
  return formula;
}

function toFormula(root: Node): Formula {
  const references: ReferenceNode[] = [];
  const addresses = new Map<ReferenceNode, Address>();
  const visit = (node: Node | null) => {
    if (node === null) return;
    if (node.type === "ReferenceIdentifier") {
      references.push(node);
      const address = parseAddress(node.value);
      if (address !== undefined) addresses.set(node, address);
    } else if ("arguments" in node) {
      for (const argument of node.arguments) visit(argument as Node | null);
    }
  };
  visit(root);
  return { root, references, addresses };
}
