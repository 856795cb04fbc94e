import { bundledRelease } from "../figures/testing";
import { noUse, withCells } from "./document-use";
import { explainCells } from "./explain";

const release = bundledRelease();

/** Who uses what among formulas in Model!A1, A2 and so on. */
async function use(...formulas: string[]) {
  const cells = formulas.map((formula, index) => ({
    address: `Model!A${String(index + 1)}`,
    formula,
    value: 0,
  }));
  const readCells = async (addresses: readonly string[]) => addresses.map(() => null);
  const explained = await explainCells({ readCells, names: async () => [] }, cells, release);
  return cells.map((cell, index) => ({ ...cell, explanations: explained[index] ?? [] }));
}

const share = '=RE.SHARE("magnets","China")';

test("each document has the cells that rest on it, a cell once however often it calls", async () => {
  const cells = await use(
    share,
    `${share}*2+RE.SHARE("magnets","China")`,
    '=RE.SHARE("rare earths","China")',
  );
  const { documents, cells: count } = withCells(noUse, cells);
  const [magnets, rareEarths] = [...documents.values()];
  expect(magnets).toEqual(["Model!A1", "Model!A2"]);
  expect(rareEarths).toEqual(["Model!A3"]);
  expect(count).toBe(3);
});

test("a table rests on the documents of all its rows", async () => {
  const { documents } = withCells(noUse, await use('=RE.SERIES("production","rare earths","China")'));
  expect(documents.size).toBeGreaterThan(1);
  for (const addresses of documents.values()) expect(addresses).toEqual(["Model!A1"]);
});

test("what rests on no document is told apart by why", async () => {
  const { documents, otherwise } = withCells(
    noUse,
    await use(
      '=RE.SHARE("magnets",UPPER(B1))',
      "=RE.ASOF()",
      '=RE.SHARE("magnets","Atlantis")',
      "=RE.PROFIT(1)",
      `=RE.HHI("rare earths")+RE.SHARE("magnets","Nowhere")`,
    ),
  );
  expect(documents.size).toBe(0);
  expect(otherwise).toEqual({
    "worked out": ["Model!A1"],
    "no document": ["Model!A2", "Model!A5"],
    error: ["Model!A3", "Model!A4", "Model!A5"],
  });
});

test("more cells are added to those that are known", async () => {
  const cells = await use(share, share);
  const first = withCells(noUse, cells.slice(0, 1));
  const both = withCells(first, cells.slice(1));
  expect([...both.documents.values()]).toEqual([["Model!A1", "Model!A2"]]);
  expect([...first.documents.values()]).toEqual([["Model!A1"]]);
});
