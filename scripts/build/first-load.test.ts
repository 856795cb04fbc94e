import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Stats } from "webpack";
import { FirstLoad } from "./first-load";

describe("what loads before the first cell", () => {
  const folder = mkdtempSync(join(tmpdir(), "first-load-"));
  const said = jest.spyOn(console, "log").mockImplementation(() => undefined);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    said.mockRestore();
  });

  /** A first script of nearly nothing, and one ten times the limit that it loads later. */
  function build(most: number): Promise<Stats> {
    const noise = Array.from({ length: 3000 }, (_, index) => Math.sin(index)).join();
    writeFileSync(join(folder, "later.js"), `export default "${noise}";`);
    writeFileSync(join(folder, "first.js"), 'import("./later.js").then(console.log);');
    return new Promise((done, fail) => {
      webpack(
        {
          mode: "production",
          context: folder,
          entry: { first: "./first.js" },
          output: { path: join(folder, "dist") },
          plugins: [new FirstLoad("first", most)],
        },
        (error, stats) => (stats === undefined ? fail(error ?? new Error("no stats")) : done(stats)),
      );
    });
  }

  test("counts the first script only, and says how much it is", async () => {
    const stats = await build(5000);
    expect(stats.compilation.errors).toEqual([]);
    expect(said).toHaveBeenCalledWith(
      expect.stringMatching(/^Before the first cell: \d\.\d KB \(gzip\) in first\.js/),
    );
  });

  test("fails the build above the limit", async () => {
    const stats = await build(500);
    expect(stats.compilation.errors.map((error) => error.message)).toEqual([
      expect.stringContaining("0.5 KB is the limit"),
    ]);
  });
});
