import type { Cell } from "../model/cell";
import type { CellError, Matrix, Value } from "../model/values";
import type { Argument } from "./evaluate";
import type { CallNode } from "./formula";

/** A call that is ready to be made. */
export interface Call {
  /** The same for calls of one function with the same arguments. */
  readonly signature: string;
  /** Makes the call and returns how to forget it. */
  start(answer: (value: Value | Matrix) => void): () => void;
}

/** The functions of the add-in as the calculation sees them. */
export interface ExternalFunctions {
  /** Undefined where no add-in has such a function; an error where Excel would not even call it. */
  prepare(name: string, args: () => readonly Argument[], cell: Cell): Call | CellError | undefined;
}

interface Pending {
  readonly signature: string;
  answer: Value | Matrix | undefined;
  readonly forget: () => void;
}

/** The calls that cells wait for, by the place in the formula. Answers are kept until the whole formula is done. */
export class PendingCalls {
  private readonly calls = new Map<Cell, Map<CallNode, Pending>>();

  /** How many cells have not got all their answers. */
  get size(): number {
    return this.calls.size;
  }

  /** The answer if it is there; otherwise the call is on its way. */
  ask(cell: Cell, node: CallNode, call: Call, answered: () => void): Value | Matrix | undefined {
    let ofCell = this.calls.get(cell);
    if (ofCell === undefined) this.calls.set(cell, (ofCell = new Map<CallNode, Pending>()));
    const known = ofCell.get(node);
    if (known?.signature === call.signature) return known.answer;
    known?.forget();
    const forget = call.start((value) => {
      pending.answer = value;
      answered();
    });
    const pending: Pending = { signature: call.signature, answer: undefined, forget };
    ofCell.set(node, pending);
    return undefined;
  }

  /** What comes later of these calls counts no more. */
  forget(cell: Cell): void {
    for (const { forget } of this.calls.get(cell)?.values() ?? []) forget();
    this.calls.delete(cell);
  }

  /** The cells that wait, for which everything is to be asked anew: their add-in is gone. */
  forgetAll(): Cell[] {
    const cells = [...this.calls.keys()];
    for (const cell of cells) this.forget(cell);
    return cells;
  }
}
