import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { check } from "./check";
import { failureLine } from "./failure";
import type { SeedPackage, TableName } from "./package";
import { readPackage, type PackageFiles } from "./read";

/** Support for tests: a small package in which everything is right, and ways to put one thing wrong. */

const TABLES: Readonly<Record<TableName, string>> = {
  sources: `id,title,originator,publisher,author,published,url,copies_read,kind,tier,licence,redistribution
summaries,Summaries,USGS,USGS,,2026-02-06,https://example.org/s,,official statistics,1,public domain,free
article,An article,Mint,A news site,A. Writer,2025-06,https://example.org/a,,news,3,facts only,facts only
`,
  indicators: `id,label,aliases,counterpart,description
share,Share of world supply,world share,WLD,Part of world supply
cost_premium,Cost premium,premium,CN,How much dearer it is
price,Price,unit price,,Price of a unit
`,
  products: `id,label,aliases,hs_codes,hs_sources,stages,parent,price_market,note
rare-earths,Rare earths,rare earths; REE,2805.30; 2846.10,summaries,mining; refining,,,
neodymium-oxide,Neodymium oxide,Nd2O3,2846.90,summaries; article,n/a,rare-earths,CN,
`,
  places: `id,label,kind,aliases
WLD,World,region,global
X-EUROPE,Europe,region,
CN,China,country,PRC
`,
  series: `series_id,indicator,product,stage,place,counterpart,unit,measure,publication
share/rare-earths/mining/AU/WLD@mcs,share,rare-earths,mining,AU,WLD,fraction,,Commodity Summaries
share/rare-earths/mining/CN/WLD@mcs,share,rare-earths,mining,CN,WLD,fraction,,Commodity Summaries
cost_premium/rare-earths/refining/IN/CN@article~list-price,cost_premium,rare-earths,refining,IN,CN,fraction,list price,article
price/neodymium-oxide/CN@mcs~purity-99.5%,price,neodymium-oxide,n/a,CN,,USD/kg,purity 99.5%,Commodity Summaries
price/neodymium-oxide/X-EUROPE@article,price,neodymium-oxide,n/a,X-EUROPE,,USD/kg,,article
price/neodymium-oxide/X-EUROPE@article~purity-99%,price,neodymium-oxide,n/a,X-EUROPE,,USD/kg,purity 99%,article
`,
  observations: `obs_id,series_id,period,period_stated,value,low,high,bound,status,derived,edition,vintage_date,vintage_precision,source_id,originator,locator,footnote,note,confidence
o-0000000001,share/rare-earths/mining/AU/WLD@mcs,2024,yes,0.1,,,exact,estimate,yes,2025,2025-01-31,month,summaries,USGS,p. 145,,,high
o-0000000002,share/rare-earths/mining/CN/WLD@mcs,2024,yes,0.96,,,exact,estimate,yes,2025,2025-01-31,month,summaries,USGS,p. 145,,,high
o-0000000003,share/rare-earths/mining/CN/WLD@mcs,2024,yes,0.69,,,exact,estimate,yes,2025,2025-01-31,month,summaries,USGS,p. 145,,,high
o-0000000004,share/rare-earths/mining/CN/WLD@mcs,2024,yes,0.71,,,exact,estimate,yes,2026,2026-02-06,day,summaries,USGS,p. 153,,,high
o-0000000005,share/rare-earths/mining/CN/WLD@mcs,2024,yes,0.71,,,exact,estimate,yes,2026,2026-02-06,day,article,USGS,paragraph 2,,,low
o-0000000006,cost_premium/rare-earths/refining/IN/CN@article~list-price,2025,no,,0.2,0.3,range,forecast,no,,2025-06-30,month,article,Mint,paragraph 7,,,medium
o-0000000007,price/neodymium-oxide/CN@mcs~purity-99.5%,2024,yes,56,,,approx,estimate,no,2025,2025-01-31,month,summaries,USGS,p. 144,,,high
o-0000000008,price/neodymium-oxide/X-EUROPE@article,2025-05,yes,,,,redacted,reported,no,,2025-06-30,month,article,Argus,paragraph 9,,,medium
o-0000000009,price/neodymium-oxide/X-EUROPE@article~purity-99%,2025-05,yes,85,,,at_least,reported,no,,2025-06-30,month,article,Argus,paragraph 9,,,medium
`,
  headlines: `indicator,product,place,counterpart,series_id,since,decided
share,rare-earths,AU,WLD,share/rare-earths/mining/AU/WLD@mcs,2026-03-01,only series
share,rare-earths,CN,WLD,share/rare-earths/mining/CN/WLD@mcs,2026-03-01,only series
cost_premium,rare-earths,IN,CN,cost_premium/rare-earths/refining/IN/CN@article~list-price,2026-03-01,only series
price,neodymium-oxide,CN,,price/neodymium-oxide/CN@mcs~purity-99.5%,2026-03-01,only series
price,neodymium-oxide,X-EUROPE,,,2026-03-01,choose
`,
  events: `event_id,date,actor,target,kind,title,description,source_id,locator
e-001,2025-10,CN; WTO,WLD,export-licensing,Licences begin,For some rare earths,article,paragraph 1
`,
  corrections: `obs_id,kind,date,replaces,reason
o-0000000003,erratum,2026-03-01,o-0000000002,digits exchanged
o-0000000008,redacted,2026-03-01,,licence withdrawn
`,
};

/** A package of every table, bound and kind of correction, with the schema of seeds/. */
export function validPackage(): PackageFiles {
  const tables = Object.entries(TABLES).map(([name, text]) => [`${name}.csv`, text]);
  return {
    "datapackage.json": readFileSync("seeds/datapackage.json", "utf8"),
    ...Object.fromEntries(tables),
  };
}

/** The package with one cell changed; rows count as in an editor, the header is row 1. */
export function withCell(
  files: PackageFiles,
  file: string,
  row: number,
  column: string,
  value: string,
): PackageFiles {
  const records = parse(files[file] ?? "");
  const place = records[0]?.indexOf(column) ?? -1;
  const record = records[row - 1];
  if (record === undefined || place < 0)
    throw new Error(`The fixture has no ${column} in row ${row} of ${file}.`);
  record[place] = value;
  return { ...files, [file]: records.map((cells) => `${cells.map(quoted).join(",")}\n`).join("") };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** What is printed of a package; nothing where everything is right. */
export function failuresOf(files: PackageFiles): string[] {
  const seeds = readPackage(files);
  return (Array.isArray(seeds) ? seeds : check(seeds)).map(failureLine);
}

/** What is printed when one cell of the valid package is changed. */
export function failuresWith(file: string, row: number, column: string, value: string): string[] {
  return failuresOf(withCell(validPackage(), file, row, column, value));
}

/** The package as the rules see it. */
export function opened(files: PackageFiles): SeedPackage {
  const seeds = readPackage(files);
  if (Array.isArray(seeds)) throw new Error(seeds.map(failureLine).join("\n"));
  return seeds;
}
