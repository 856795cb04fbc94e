import { useCallback, useEffect, useState } from "react";
import type { Act, Sharing } from "../../../../src/workbook/sharing/sharing";

/** What the workbook has written down of acts: those that can be undone, and one that was not finished. */
export interface Records {
  readonly undoable: readonly Act[];
  readonly interrupted: Act | undefined;
}

const nothing: Records = { undoable: [], interrupted: undefined };

/** Reads what is written down when the view comes, and whenever it is told to look again. */
export function useRecords(sharing: Sharing) {
  const [records, setRecords] = useState(nothing);

  const look = useCallback(
    async (signal?: AbortSignal): Promise<Records> => {
      const patience = signal === undefined ? {} : { signal };
      const [interrupted, undoable] = await Promise.all([
        sharing.interrupted(patience),
        sharing.undoable(patience),
      ]);
      const found = { interrupted, undoable };
      if (signal?.aborted !== true) setRecords(found);
      return found;
    },
    [sharing],
  );

  useEffect(() => {
    const gone = new AbortController();
    // What cannot be read now is read after the next act, and refused by the workbook itself until then.
    look(gone.signal).catch((error: unknown) => {
      if (!gone.signal.aborted) console.warn(error);
    });
    return () => gone.abort();
  }, [look]);

  return { ...records, look };
}
