import { separatorsFor, type Separators } from "../workbook/formula/local-syntax";
import { untilFree } from "./until-free";

/**
 * The port's `separators`. Excel tells its own decimal sign, or the system's where it follows that, but not what stands
 * between arguments, which goes with it.
 */
export function readSeparators(): Promise<Separators> {
  return untilFree(() => Excel.run(read));
}

async function read(context: Excel.RequestContext): Promise<Separators> {
  const application = context.workbook.application.load("decimalSeparator");
  await context.sync();
  return separatorsFor(application.decimalSeparator);
}
