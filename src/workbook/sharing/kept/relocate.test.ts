import type { Journal } from "../journal/journal";
import type { Kept } from "./kept";
import { areasOf, KEPT_MARK, written } from "./marks";
import { relocated } from "./relocate";

const block = [[{ value: 0.9, numberFormat: "0%" }]];
const when = "2026-11-22T10:00:00.000Z";

function keeping(formulas: Readonly<Record<string, string>>): Journal {
  const kept = Object.entries(formulas).map(([address, formula]): Kept => ({ address, formula, block }));
  return { kept, done: [{ kind: "values", when, addresses: Object.keys(formulas) }] };
}

const marks = (...areas: readonly string[]) =>
  areas.map((area) => ({
    name: `${area.slice(0, area.lastIndexOf("!"))}!${KEPT_MARK}`,
    formula: `=${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
  }));

async function followed(journal: Journal, ...areas: readonly string[]) {
  const { kept, done } = await relocated(journal, marks(...areas));
  const lost = kept.filter(({ isLost }) => isLost === true).map(({ address }) => address);
  const formulas = Object.fromEntries(kept.map(({ address, formula }) => [address, formula]));
  const [deed] = done;
  return { formulas, lost, addresses: deed?.kind === "values" ? deed.addresses : [] };
}

test("what has not moved is left as it is", async () => {
  const journal = keeping({ "Model!B4": '=RE.SHARE(A4,"China")' });
  const now = marks(...written(await areasOf(journal.kept)));
  expect(await relocated(journal, now)).toBe(journal);
});

test("rows and columns inserted before move the cells, what their formulas refer to, and what is to be undone", async () => {
  const journal = keeping({ "Model!B4": '=RE.SHARE(A4,"China")*$C$9', "Model!B5": "=RE.HHI(A5)" });
  expect(await followed(journal, "Model!B6:D11")).toEqual({
    formulas: { "Model!C6": '=RE.SHARE(B6,"China")*$D$11', "Model!C7": "=RE.HHI(B7)" },
    lost: [],
    addresses: ["Model!C6", "Model!C7"],
  });
});

test("a formula follows what it refers to on another sheet, though its own cell has not moved", async () => {
  const journal = keeping({ "Model!B4": "=RE.HHI('My inputs'!A2)", "Model!B5": "=RE.ASOF()" });
  const { formulas, lost } = await followed(journal, "Model!B4:B5", "'My inputs'!A5:A5");
  expect(formulas).toEqual({ "Model!B4": "=RE.HHI('My inputs'!A5)", "Model!B5": "=RE.ASOF()" });
  expect(lost).toEqual([]);
});

test("rows inserted among the cells, or between them and what they refer to, lose only those that they concern", async () => {
  const journal = keeping({
    "Model!B4": "=RE.HHI(A1)",
    "Other!A1": "=RE.ASOF()",
    "Third!A1": "=RE.HHI(Model!A1)",
  });
  const { lost } = await followed(journal, "Model!A1:B5", "Other!A1:A1", "Third!A1:A1");
  expect(lost).toEqual(["Model!B4", "Third!A1"]);
});

test("a renamed sheet is followed, in other sheets’ formulas too", async () => {
  const journal = keeping({ "Old!A1": "=RE.HHI(B1)", "Other!A1": "=RE.HHI(Old!B1)+Old!B2" });
  expect(await followed(journal, "'New one'!A3:B4", "Other!A1:A1")).toEqual({
    formulas: { "'New one'!A3": "=RE.HHI(B3)", "Other!A1": "=RE.HHI('New one'!B3)+'New one'!B4" },
    lost: [],
    addresses: ["'New one'!A3", "Other!A1"],
  });
});

test("which of two sheets was renamed to what is not guessed", async () => {
  const journal = keeping({ "One!A1": "=RE.ASOF()", "Two!A1": "=RE.ASOF()" });
  expect((await followed(journal, "Eins!A1:A1", "Zwei!A1:A1")).lost).toEqual(["One!A1", "Two!A1"]);
});

test("a copy of a sheet is not taken for it", async () => {
  const journal = keeping({ "Model!A1": "=RE.ASOF()" });
  const { formulas } = await followed(journal, "'Model (2)'!A1:A1", "Model!A2:A2");
  expect(formulas).toEqual({ "Model!A2": "=RE.ASOF()" });
});

test("a sheet that was deleted takes its formulas along", async () => {
  expect((await followed(keeping({ "Model!A1": "=RE.ASOF()" }))).lost).toEqual(["Model!A1"]);
});

test("marks that an interrupted act has not come to set are known by those of before", async () => {
  const journal = keeping({ "Model!A1": "=RE.ASOF()", "Model!A5": "=RE.ASOF()", "Other!A1": "=RE.ASOF()" });
  const deed = { kind: "values" as const, when, addresses: ["Model!A5", "Other!A1"] };
  const begun = { deed, way: "do" as const, marked: ["Model!A1:A1"] };
  const still = await relocated({ ...journal, begun }, marks("Model!A1:A1"));
  expect(still.kept).toEqual(journal.kept);
  const moved = await relocated({ ...journal, begun }, marks("Model!A2:A2"));
  expect(moved.kept.map(({ address }) => address)).toEqual(["Model!A2", "Model!A6", "Other!A1"]);
  expect(moved.begun?.deed).toMatchObject({ addresses: ["Model!A6", "Other!A1"] });
});
