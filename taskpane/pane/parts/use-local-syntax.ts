import { useEffect, useState } from "react";
import { toLocal, type Separators } from "../../../src/workbook/formula/local-syntax";
import type { Workbook } from "../../../src/workbook/port";

/**
 * Writes a formula as the person would type it, with their own separators; until they are known, and where they
 * cannot be read, as the workbook keeps it.
 */
export function useLocalSyntax(workbook: Workbook): (formula: string) => string {
  const [separators, setSeparators] = useState<Separators>();
  useEffect(() => {
    let isGone = false;
    workbook.separators().then(
      (read) => {
        if (!isGone) setSeparators(read);
      },
      (error: unknown) => console.warn(error),
    );
    return () => {
      isGone = true;
    };
  }, [workbook]);
  return (formula) => (separators === undefined ? formula : toLocal(formula, separators));
}
