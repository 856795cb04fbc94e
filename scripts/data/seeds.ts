import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageFiles } from "./read";

/** The texts of the files in seeds/, by their names. */
export function seedFiles(folder = "seeds"): PackageFiles {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}
