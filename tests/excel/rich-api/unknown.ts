import { Refusal } from "../model/refusal";

/** What was asked of this Excel and is not emulated: the client is told, and the test fails at its end. */
export class NotEmulated extends Refusal {
  constructor(what: string) {
    super("NotImplemented", `This Excel does not emulate ${what}.`, 501);
  }
}
