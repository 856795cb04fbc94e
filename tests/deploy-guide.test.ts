/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { built, dist } from "./dist";

test("the rule of the guide for files that never change is about all scripts with a hash, and no other file", () => {
  built("taskpane.html");
  const guide = readFileSync(join(__dirname, "../docs/deploy.md"), "utf8");
  const [, rule = ""] =
    /location ~ (\S+) \{ add_header Cache-Control "public, max-age=31536000, immutable"/.exec(guide) ?? [];
  const ruled = readdirSync(dist).filter((file) => new RegExp(rule).test(`/${file}`));
  const hashed = readdirSync(dist).filter((file) => file.endsWith(".js") && file !== "functions.js");
  expect(ruled).toEqual(hashed);
  expect(ruled.length).toBeGreaterThan(10);
});
