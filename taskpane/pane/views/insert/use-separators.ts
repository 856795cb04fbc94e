import { useCallback, useEffect, useState } from "react";
import type { Separators } from "../../../../src/workbook/formula/local-syntax";
import type { Workbook } from "../../../../src/workbook/port";

export interface KnownSeparators {
  readonly separators: Separators | undefined;
  readonly failed: boolean;
  /** Waits no longer, as if that had failed. */
  readonly giveUp: () => void;
  readonly readAgain: () => void;
}

/** What the person types between arguments and in numbers, read once. */
export function useSeparators(workbook: Workbook): KnownSeparators {
  const [separators, setSeparators] = useState<Separators>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    setFailed(false);
    workbook.separators().then(
      (read) => {
        if (!isGone) setSeparators(read);
      },
      (error: unknown) => {
        console.error(error);
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [workbook, attempt]);

  return {
    separators,
    failed: failed && separators === undefined,
    giveUp: useCallback(() => setFailed(true), []),
    readAgain: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
