import { excelInBrowser } from "./excel/in-browser";
import type { Platform } from "./excel/options";

/** What a script keeps in the workbook itself. */
const openExcel = excelInBrowser();

test.each<Platform>(["web", "windows"])(
  "document settings are loaded, saved and kept: %s",
  async (platform) => {
    const excel = await openExcel({ platform, settings: { early: { a: 1 } } });
    const saved = await excel.run(
      () =>
        new Promise((settle) => {
          const { settings } = Office.context.document;
          const early: unknown = settings.get("early");
          settings.set("late", [1, "two"]);
          settings.saveAsync(({ status }) => settle([early, status]));
        }),
    );
    expect(saved).toEqual([{ a: 1 }, "succeeded"]);
    await excel.reload();
    expect(await excel.run(() => Office.context.document.settings.get("late") as unknown)).toEqual([
      1,
      "two",
    ]);
    const read = await excel.run(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("late").load("value");
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(read).toEqual([1, "two"]);
  },
);

test("custom XML parts are added, found by namespace, changed and deleted", async () => {
  const excel = await openExcel();
  const steps = await excel.run(() =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<f:release xmlns:f="urn:figures">1</f:release>').load("id, namespaceUri");
      parts.add("<other/>");
      await context.sync();
      const scoped = parts.getByNamespace("urn:figures");
      const only = scoped.getOnlyItemOrNullObject();
      const xml = only.getXml();
      const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      await context.sync();
      only.setXml('<release xmlns="urn:figures">2</release>');
      const changed = parts.getItem(part.id).getXml();
      await context.sync();
      only.delete();
      const left = parts.getCount();
      await context.sync();
      return [part.namespaceUri, xml.value, none.isNullObject, changed.value, left.value];
    }),
  );
  expect(steps).toEqual([
    "urn:figures",
    '<f:release xmlns:f="urn:figures">1</f:release>',
    true,
    '<release xmlns="urn:figures">2</release>',
    1,
  ]);
});

test("custom XML that is saved in a workbook is there when it is opened, and after the add-in was closed", async () => {
  const xml = '<release xmlns="urn:figures">1</release>';
  const excel = await openExcel({ xmlParts: [xml, "<other/>"] });
  const read = () =>
    excel.run(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace("urn:figures");
        parts.load("items/id");
        await context.sync();
        const texts = parts.items.map((part) => part.getXml());
        await context.sync();
        return texts.map(({ value }) => value);
      }),
    );
  expect(await read()).toEqual([xml]);
  await excel.reload();
  expect(await read()).toEqual([xml]);
});
