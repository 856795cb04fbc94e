import { untilFree } from "./until-free";

/** Calls back after somebody else, who has the same workbook open, changed a cell in it. */
export async function followColleagues(listener: () => void): Promise<void> {
  await untilFree(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source }) => {
        if (source === Excel.EventSource.remote) listener();
      });
      await context.sync();
    }),
  );
}
