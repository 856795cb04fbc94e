import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

export const dist = resolve(__dirname, "../dist");

/** A file of the built add-in. */
export function built(path: string): Buffer {
  const file = resolve(dist, path);
  if (!existsSync(file)) throw new Error(`There is no dist/${path}: run npm run build first.`);
  return readFileSync(file);
}
