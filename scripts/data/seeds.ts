import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageFiles } from "./read";

/** The texts of the files in seeds/, by their names; not of the folder releases. */
export function seedFiles(folder = "seeds"): PackageFiles {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}
