/**
 * npm start: bundles the figures, builds the page, puts a newer release beside it to try Refresh out with and the
 * example workbook, serves all of it to this machine only and says where.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { context } from "esbuild";
import { buildFolder, buildWorkbench } from "./build";

const root = join(__dirname, "..");

async function start(): Promise<void> {
  run("scripts/data/index.ts", []);
  await buildWorkbench();
  run("scripts/release/write-trial.ts", [join(buildFolder, "data")]);
  run("scripts/example/index.ts", [buildFolder]);
  // esbuild takes the first port from 8000 on that is free.
  const { port } = await (await context({})).serve({ servedir: buildFolder, host: "127.0.0.1" });
  console.log(`The workbench is ready: http://localhost:${String(port)}/ (Ctrl+C ends it)`);
}

/** One of the programs that make the data, which says itself what is wrong in seeds/. */
function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", program, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0)
    throw new Error("The workbench has no figures to work with. Mend seeds/ and start again.");
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
