import { opened, validPackage, withCell } from "../data/fixture";
import type { PackageFiles } from "../data/read";
import { newPrivateKey } from "./development-key";
import { fingerprints } from "./fingerprints";
import { signed, signingKey } from "./keys";
import type { Ledger } from "./ledger";
import { workingRelease } from "./working";

/** Support for tests: the package of the data's tests, published as release 1, and ways to go on from there. */

export const releaseKey = signingKey(newPrivateKey(), "release");
export const unpublished: Ledger = { keys: [releaseKey.trusted], releases: [] };
export const published: Ledger = withRelease(unpublished, validPackage());

/** The ledger after a release of the files. */
export function withRelease(ledger: Ledger, files: PackageFiles): Ledger {
  const seeds = opened(files);
  const { statement } = workingRelease(seeds, ledger);
  const rows = fingerprints(seeds);
  return { ...ledger, releases: [...ledger.releases, { statement: signed(statement, releaseKey), rows }] };
}

/** The files with a line more at the end of a table, and with a later as-of date. */
export function withLine(files: PackageFiles, file: string, line: string, asOf = "2026-12-01"): PackageFiles {
  return { ...dated(files, asOf), [file]: `${files[file] ?? ""}${line}\n` };
}

export function dated(files: PackageFiles, asOf: string): PackageFiles {
  const descriptor = (files["datapackage.json"] ?? "").replace(/"asOf": "[^"]+"/, `"asOf": "${asOf}"`);
  return { ...files, "datapackage.json": descriptor };
}

const SHARE = "share/rare-earths/mining/CN/WLD@mcs";

/** A revision of the Chinese share of 2024. */
export const revised: PackageFiles = withLine(
  validPackage(),
  "observations.csv",
  `o-000000000a,${SHARE},2024,yes,0.72,,,exact,estimate,yes,2027,2026-11-30,day,summaries,USGS,p. 160,,,high`,
);

/** Our own mistake in the same share, corrected. */
export const corrected: PackageFiles = withLine(
  withLine(
    validPackage(),
    "observations.csv",
    `o-000000000b,${SHARE},2024,yes,0.7,,,exact,estimate,yes,2025,2025-01-31,month,summaries,USGS,p. 145,,,high`,
  ),
  "corrections.csv",
  "o-000000000b,erratum,2026-11-30,o-0000000003,a digit was missing",
);

/** The price of a market that may no longer be shown. */
export const redacted: PackageFiles = withLine(
  withCell(
    withCell(
      withCell(validPackage(), "observations.csv", 10, "bound", "redacted"),
      "observations.csv",
      10,
      "value",
      "",
    ),
    "observations.csv",
    10,
    "note",
    "",
  ),
  "corrections.csv",
  "o-0000000009,redacted,2026-11-30,,the licence ended",
);
