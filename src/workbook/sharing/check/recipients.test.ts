import { recipientsOf, type Outlook } from "./recipients";

const sound: Outlook = { live: 24, isCarried: true, isSound: true };
const verdicts = (outlook: Outlook) => recipientsOf(outlook).map(({ verdict }) => verdict);

test("a workbook that carries its figures is safe for whoever has the add-in, and for nobody else", () => {
  expect(recipientsOf(sound).map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ["current data", "safe"],
    ["older data, no network", "safe"],
    ["no add-in", "partly"],
    ["LibreOffice", "not safe"],
  ]);
});

test("one that does not carry them is safe for nobody", () => {
  expect(verdicts({ ...sound, isCarried: false })).toEqual(["not safe", "not safe", "partly", "not safe"]);
});

test("cells that are damaged or not calculated are told to whoever sees the other ones right", () => {
  const [current, older] = recipientsOf({ ...sound, isSound: false });
  for (const recipient of [current, older]) {
    expect(recipient?.verdict).toBe("partly");
    expect(recipient?.sees).toMatch(/^The same numbers.*damaged or not calculated\.$/);
  }
});

test("one without a live cell is safe for everybody", () => {
  expect(verdicts({ live: 0, isCarried: false, isSound: true })).toEqual(["safe", "safe", "safe", "safe"]);
});

test("a single cell is one", () => {
  const seen = recipientsOf({ ...sound, live: 1 }).map(({ sees }) => sees);
  expect(seen.join(" ")).toContain("1 cell");
  expect(seen.join(" ")).not.toContain("1 cells");
});
