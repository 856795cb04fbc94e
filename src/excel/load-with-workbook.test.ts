import { firstUse, noteUse } from "../workbook/first-use";
import { loadWithWorkbook } from "./load-with-workbook";

function openOffice(addin: object): void {
  Object.assign(globalThis, { Office: { addin, StartupBehavior: { load: "Load" } } });
}

test("Excel is asked once, at the first use, to load the add-in with the workbook", async () => {
  const setStartupBehavior = jest.fn(async () => {});
  openOffice({ setStartupBehavior });
  const asked = firstUse.then(loadWithWorkbook);
  await Promise.resolve();
  expect(setStartupBehavior).not.toHaveBeenCalled();
  noteUse();
  noteUse();
  await asked;
  expect(setStartupBehavior.mock.calls).toEqual([["Load"]]);
});

test("an Excel that cannot do that is left alone", async () => {
  openOffice({});
  await expect(loadWithWorkbook()).resolves.toBeUndefined();
});
