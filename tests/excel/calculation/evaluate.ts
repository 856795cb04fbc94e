import { errorOf, errors, isMatrix, type Matrix, type Value } from "../model/values";
import type { CallNode, Node, ReferenceNode } from "./formula";
import { applyBinary, applyUnary } from "./operators";
import { worksheetFunctions } from "./worksheet-functions";

/** What an argument of a call comes to; nothing between two commas is omitted. */
export type Argument =
  { readonly omitted: true } | { readonly omitted: false; readonly value: Value | Matrix };

/** What a formula needs to know of the workbook around it. */
export interface Surroundings {
  valuesOf(reference: ReferenceNode): Value | Matrix;
  /** The cells that the formula at a reference fills: A1#. */
  spillOf(reference: ReferenceNode): Value | Matrix;
  /** A call of an add-in's function; undefined where there is no such function. */
  callOf(node: CallNode, args: () => readonly Argument[]): Value | Matrix | undefined;
}

export function evaluate(node: Node, surroundings: Surroundings): Value | Matrix {
  const inner = (child: Node) => evaluate(child, surroundings);
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return errorOf(node.value);
    case "ReferenceIdentifier":
      return surroundings.valuesOf(node);
    case "ArrayExpression":
      return node.elements.map((row) => row.map((element) => first(inner(element))));
    case "UnaryExpression": {
      const [operand] = node.arguments as [Node];
      if (node.operator === "#") {
        return operand.type === "ReferenceIdentifier" ? surroundings.spillOf(operand) : errors.reference;
      }
      return node.operator === "@" ? first(inner(operand)) : applyUnary(node.operator, inner(operand));
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments as [Node, Node];
      return applyBinary(node.operator, inner(left), inner(right));
    }
    case "CallExpression":
      return callOf(node, surroundings);
    default:
      return errors.name;
  }
}

function callOf(node: CallNode, surroundings: Surroundings): Value | Matrix {
  const given = node.arguments as readonly (Node | null)[];
  const external = surroundings.callOf(node, () =>
    given.map((argument) =>
      argument === null ? { omitted: true } : { omitted: false, value: evaluate(argument, surroundings) },
    ),
  );
  if (external !== undefined) return external;
  const own = worksheetFunctions.get(node.callee.name.toUpperCase());
  if (own === undefined) return errors.name;

  let waits = false;
  const result = own(
    given.map((argument) => () => {
      const value = argument === null ? null : evaluate(argument, surroundings);
      waits ||= isBusy(value);
      return value;
    }),
  );
  return waits ? errors.busy : result;
}

/** Whether a value stands for one that the add-in has still to answer; nothing can be made of it before. */
export function isBusy(value: Value | Matrix): boolean {
  return isMatrix(value) ? value.some((row) => row.includes(errors.busy)) : value === errors.busy;
}

function first(value: Value | Matrix): Value {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
