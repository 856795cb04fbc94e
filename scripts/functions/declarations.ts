import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { functionNames } from "../../src/figures/calls";

/** What the doc comment of a function says; the only place where a function is described. */
export interface Declaration {
  readonly id: string;
  /** The sentence at its head: what it answers. */
  readonly answers: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  readonly accepts: string;
  readonly errors: string;
  readonly method: string;
  readonly examples: readonly Example[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface Example {
  readonly formula: string;
  /** The result written in the comment, checked against the computed one; "" for one that is only computed. */
  readonly result: string;
}

const FOLDER = "functions";
const NOT_FUNCTIONS = ["cell.ts", "index.ts", "memory.ts", "testing-cells.ts"];

/** The files that declare a function each. */
export function functionFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !NOT_FUNCTIONS.includes(name))
    .map((name) => join(FOLDER, name));
}

/** Every declared function, in the order in which they are presented. */
export function readDeclarations(): Declaration[] {
  const declarations = functionFiles().map(readDeclaration);
  const order = (id: string) => functionNames.findIndex((name) => name === id);
  return declarations.sort((one, other) => order(one.id) - order(other.id));
}

function readDeclaration(file: string): Declaration {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declared = source.statements.find(ts.isFunctionDeclaration);
  const [comment] = declared === undefined ? [] : ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc);
  if (declared === undefined || comment === undefined)
    throw new Error(`${file} declares no documented function.`);
  const tags = comment.tags ?? [];
  const texts = (name: string) =>
    tags
      .filter((tag) => tag.tagName.text === name)
      .map((tag) => oneLine(ts.getTextOfJSDocComment(tag.comment)));
  const text = (name: string) => {
    const [only] = texts(name);
    if (only === undefined || only === "") throw new Error(`${file} has no @${name}.`);
    return only;
  };
  return {
    id: text("customfunction"),
    answers: oneLine(ts.getTextOfJSDocComment(comment.comment)),
    parameters: ts.getAllJSDocTags(declared, ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(),
      description: oneLine(ts.getTextOfJSDocComment(tag.comment)),
      optional:
        declared.parameters.find(({ name }) => name.getText() === tag.name.getText())?.questionToken !==
        undefined,
    })),
    returns: text("returns"),
    accepts: text("accepts"),
    errors: text("errors"),
    method: text("method"),
    examples: texts("example").map((line) => {
      const [formula = "", result = ""] = line.split(" → ");
      return { formula, result };
    }),
  };
}

function oneLine(comment: string | undefined): string {
  return (comment ?? "").replace(/\s+/g, " ").trim();
}
