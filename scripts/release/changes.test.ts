import { opened, validPackage } from "../data/fixture";
import type { PackageFiles } from "../data/read";
import { corrected, published, redacted, revised, unpublished, withLine } from "./fixture";
import { workingRelease } from "./working";

const said = (files: PackageFiles, ledger = published) =>
  workingRelease(opened(files), ledger).statement.changes;

test("the first release says how much there is", () => {
  expect(said(validPackage(), unpublished)).toEqual([
    "The first release, as of 2026-11-22: 9 figures from 2 documents.",
  ]);
});

test("a release that only says that nothing happened says so", () => {
  const files = validPackage();
  const descriptor = (files["datapackage.json"] ?? "").replace("2026-11-22", "2026-12-01");
  expect(said({ ...files, "datapackage.json": descriptor })).toEqual([
    "No figure is new or changed up to 2026-12-01.",
  ]);
});

test("a revision, a correction and a withdrawal are told apart", () => {
  expect(said(revised)).toEqual(["Revised: 1 figure, share of rare earths."]);
  expect(said(corrected)).toEqual(["Corrected: share of rare earths, China, 2024 (a digit was missing)."]);
  expect(said(redacted)).toEqual(["Withdrawn: price of Nd2O3, Europe, 2025-05 (the licence ended)."]);
});

test("new figures, documents, events and headlines are said, corrections first", () => {
  const figure = `o-000000000c,price/neodymium-oxide/CN@mcs~purity-99.5%,2025,yes,60,,,exact,estimate,no,2026,2026-02-06,day,summaries,USGS,p. 1,,,high`;
  const files = [
    ["observations.csv", figure],
    ["sources.csv", "new,A report,IEA,IEA,,2026-05,https://example.org/n,,news,3,facts only,facts only"],
    ["events.csv", "e-002,2026-11,CN,WLD,export-licensing,Licences end,For some,article,paragraph 2"],
    [
      "headlines.csv",
      "price,neodymium-oxide,X-EUROPE,,price/neodymium-oxide/X-EUROPE@article~purity-99%,2026-11-30,chosen",
    ],
  ].reduce((all, [file = "", line = ""]) => withLine(all, file, line), corrected);
  expect(said(files)).toEqual([
    expect.stringMatching(/^Corrected/),
    "Headline changed: the short call for price of Nd2O3, Europe now answers from article.",
    "New: 1 figure, price of Nd2O3.",
    "New documents: A report (IEA).",
    "New: 1 event.",
  ]);
});

test("many of a kind are counted, so that there are never more than twelve sentences", () => {
  const ids = Array.from({ length: 9 }, (_, index) => `o-00000000c${index}`);
  const files = ids.reduce(
    (all, id, index) =>
      withLine(
        withLine(
          all,
          "observations.csv",
          `${id},share/rare-earths/mining/CN/WLD@mcs,202${index},yes,0.7,,,exact,estimate,yes,2025,2025-01-31,month,summaries,USGS,p. 1,,,high`,
        ),
        "corrections.csv",
        `${id},erratum,2026-11-30,o-0000000001,reason ${index}`,
      ),
    validPackage(),
  );
  expect(said(files)).toHaveLength(4);
  expect(said(files).at(-1)).toBe("And 6 more corrections.");
});
