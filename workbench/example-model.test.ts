import metadata from "../functions/functions.json";
import { exampleModel } from "../src/workbook/example-model";

const formulas = Object.values(exampleModel.cells)
  .map(({ content }) => content)
  .filter((content): content is string => typeof content === "string" && content.startsWith("="));

test("each formula calls functions that there are", () => {
  const known = metadata.functions.map(({ id }) => id);
  const called = formulas.flatMap((formula) => [...formula.matchAll(/RE\.([A-Z]+)\(/g)].map(([, id]) => id));
  expect(new Set(called).size).toBeGreaterThan(6);
  expect(called.filter((id) => !known.includes(id ?? ""))).toEqual([]);
});

test("each formula refers only to cells that hold something", () => {
  const filled = (address: string) => (exampleModel.cells[address]?.content ?? null) !== null;
  const referred = formulas.flatMap((formula) =>
    [...formula.replace(/"[^"]*"/g, "").matchAll(/\$?([A-Z])\$?(\d+)/g)].map(
      ([, column, row]) => `${column ?? ""}${row ?? ""}`,
    ),
  );
  expect(referred.length).toBeGreaterThan(50);
  expect(referred.filter((address) => !filled(address))).toEqual([]);
});
