import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Stats } from "webpack";
import { isFailure, verify } from "../../src/release/verify";
import { ShippedRelease } from "./shipped-release";

describe("the release beside the add-in", () => {
  const folder = mkdtempSync(join(tmpdir(), "shipped-"));
  const dist = join(folder, "dist");
  afterAll(() => rmSync(folder, { recursive: true }));

  function build(address: string): Promise<Stats | undefined> {
    writeFileSync(join(folder, "page.js"), "");
    return new Promise((done, fail) => {
      const plugins = [new ShippedRelease(address)];
      const options = { context: folder, entry: "./page.js", output: { path: dist }, plugins };
      webpack({ mode: "production", ...options }, (error, stats) => (error ? fail(error) : done(stats)));
    });
  }

  test("is the one in the code, and what its latest.json says is true", async () => {
    await build("https://localhost:3000/");
    const latest: unknown = JSON.parse(readFileSync(join(dist, "data/latest.json"), "utf8"));
    const data = readdirSync(join(dist, "data")).filter((name) => name !== "latest.json");
    expect(data).toHaveLength(1);
    const opened = await verify(latest, readFileSync(join(dist, "data", data[0] ?? "")));
    if (isFailure(opened)) throw new Error(opened.message);
    expect(data).toEqual([`${opened.statement.sha256}.json`]);
  });

  test("is never one that only this computer believes, where the add-in is for others", async () => {
    const said = build("https://figures.example.com/").then((stats) => {
      throw stats?.compilation.errors[0] ?? new Error("It was built.");
    });
    await expect(said).rejects.toThrow(
      "believes a development key, and https://figures.example.com/ is for others",
    );
  });
});
