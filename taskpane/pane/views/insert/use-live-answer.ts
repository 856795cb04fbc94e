import { useEffect, useState } from "react";
import type { Release } from "../../../../src/figures/release";
import { onSheetOf } from "../../../../src/workbook/address";
import type { Given } from "../../../../src/workbook/completion/subject";
import { explainCell, type Explanation } from "../../../../src/workbook/explain";
import type { Argument } from "../../../../src/workbook/formula/figure-call";
import type { CellValue, Workbook } from "../../../../src/workbook/port";

/** What a call comes to in a cell, with the values of the cells that it refers to. */
export interface LiveAnswer {
  readonly call: string;
  readonly explanation: Explanation | undefined;
  /** By address with the sheet. */
  readonly values: ReadonlyMap<string, CellValue>;
}

interface Asked {
  readonly workbook: Workbook;
  readonly release: Release;
  readonly call: string;
  /** The cell that the call is to stand in: addresses without a sheet are on its sheet. */
  readonly home: string;
  /** Something new each time that the sheet may have changed. */
  readonly changed: unknown;
}

/** Long enough not to read the sheet for each letter. */
const PAUSE_MS = 100;

/** Follows a call while it is being typed; the last answer stays until the next one is there. */
export function useLiveAnswer({ workbook, release, call, home, changed }: Asked): LiveAnswer | undefined {
  const [answer, setAnswer] = useState<LiveAnswer>();
  useEffect(() => {
    let isPast = false;
    const timer = setTimeout(() => {
      explain(workbook, release, call, home).then(
        (next) => {
          if (!isPast) setAnswer(next);
        },
        // What cannot be read now is read at the next change; inserting says what is wrong.
        (error: unknown) => console.warn(error),
      );
    }, PAUSE_MS);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [workbook, release, call, home, changed]);
  return answer;
}

async function explain(
  workbook: Workbook,
  release: Release,
  call: string,
  home: string,
): Promise<LiveAnswer> {
  const values = new Map<string, CellValue>();
  const readCells = async (addresses: readonly string[]) => {
    const read = await workbook.readCells(addresses);
    addresses.forEach((address, index) => values.set(address, read[index] ?? null));
    return read;
  };
  const followed = { readCells, names: () => workbook.names() };
  const [explanation] = await explainCell(followed, { address: home, formula: `=${call}` }, release);
  return { call, explanation, values };
}

/** The value of an argument as far as it is known without calculating. */
export function valueOf(
  argument: Argument,
  home: string,
  values: LiveAnswer["values"],
): CellValue | undefined {
  if (argument.kind === "literal") return argument.value;
  return argument.kind === "reference" ? values.get(onSheetOf(argument.address, home)) : undefined;
}

/** What the arguments come to, by the names of the parameters. */
export function givenIn(
  answer: LiveAnswer | undefined,
  parameters: readonly { readonly name: string }[],
  home: string,
): Given {
  const given = new Map<string, CellValue>();
  answer?.explanation?.call.arguments.forEach((argument, index) => {
    const value = valueOf(argument, home, answer.values);
    const parameter = parameters[index]?.name;
    if (parameter !== undefined && value !== undefined && value !== null) given.set(parameter, value);
  });
  return given;
}
