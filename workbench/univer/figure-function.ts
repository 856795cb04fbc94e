import { BaseFunction, type BaseValueObject } from "@univerjs/preset-sheets-core";
import { callFigure, type FigureFunction } from "../figure-call";
import { formatsOf } from "./number-formats";
import { firstError, fromUniver, toUniver } from "./values";

/** The class that Univer makes its function from. An error among the arguments is the result, the first of several. */
export function univerFunction(figureFunction: FigureFunction): typeof BaseFunction {
  const formatOf = formatsOf(figureFunction.id);
  return class extends BaseFunction {
    override calculate(...args: BaseValueObject[]): BaseValueObject {
      return firstError(args) ?? toUniver(callFigure(figureFunction, args.map(fromUniver)), formatOf);
    }
  };
}
