import type { Argument } from "./figure-call";
import { callText } from "./figure-call";
import { findCalls } from "./find-calls";
import { fromLocal, toLocal, type Separators } from "./local-syntax";
import { isOperator, tokensOf } from "./tokens";

/**
 * An argument as a person enters it in a field of its own, without the quotes that a formula needs: magnets, 2024,
 * =A7 for a cell, ="2024" or "2024" for a text that looks like something else, nothing for an argument left out.
 */

/** The argument as a formula holds it, "" for one left out; undefined where what stands behind = is no argument. */
export function readEntry(typed: string, separators: Separators): string | undefined {
  const text = typed.trim();
  if (text.startsWith("=")) return readExpression(fromLocal(text.slice(1), separators).trim());
  if (text === "" || quoted.test(text)) return text;
  const number = text.replace(separators.decimal, ".");
  return numeric.test(number) ? number : quote(text);
}

/** What a person would have entered for an argument of a formula. */
export function writeEntry(argument: Argument, separators: Separators): string {
  switch (argument.kind) {
    case "empty":
      return "";
    case "literal":
      return typeof argument.value === "string"
        ? writeText(argument.value, separators)
        : writeLiteral(argument.text, separators);
    case "call":
      return `=${toLocal(callText(argument.call), separators)}`;
    default:
      return `=${toLocal(argument.text, separators)}`;
  }
}

const quoted = /^"(?:[^"]|"")*"$/;
const numeric = /^-?\d+(?:\.\d+)?$/;

/** A text as a formula writes it. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function writeText(text: string, separators: Separators): string {
  const bare = readEntry(text, separators);
  return bare === quote(text) ? text : quote(text);
}

function writeLiteral(text: string, separators: Separators): string {
  const local = toLocal(text, separators);
  return readEntry(local, separators) === text ? local : `=${local}`;
}

/** One argument and nothing else: what would close the call, or begin another argument, is not. */
function readExpression(text: string): string | undefined {
  const around = `=RE.X(${text})`;
  const [call] = findCalls(around);
  const isWhole = call?.span.start === 1 && call.span.end === around.length;
  if (!isWhole || call.arguments.length !== 1 || call.arguments[0]?.kind === "empty") return undefined;
  return isSound(around) ? text : undefined;
}

function isSound(formula: string): boolean {
  let braces = 0;
  return tokensOf(formula).every((token) => {
    if (isOperator(token, "{")) braces += 1;
    if (isOperator(token, "}")) braces -= 1;
    return token.type !== "unknown" && (braces > 0 || !isOperator(token, ";"));
  });
}
