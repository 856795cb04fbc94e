/**
 * npm start: bundles the figures, builds the page, puts a newer release beside it to try Refresh out with and the
 * example workbook, serves all of it to this machine only and says where.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { context } from "esbuild";
import { buildFolder, buildWorkbench, emptyBuildFolder } from "./build";

const root = join(__dirname, "..");

async function start(): Promise<void> {
  await Promise.all([
    emptyBuildFolder(),
    run("scripts/data/index.ts", [], "The figures in seeds/ could not be used."),
  ]);
  // Each stands on the figures, none on another.
  await Promise.all([
    buildWorkbench(),
    run(
      "scripts/release/write-trial.ts",
      [join(buildFolder, "data")],
      "The newer release for trying Refresh out could not be made.",
    ),
    run("scripts/example/index.ts", [buildFolder], "The example workbook could not be made."),
  ]);
  // esbuild takes the first port from 8000 on that is free.
  const { port } = await (await context({})).serve({ servedir: buildFolder, host: "127.0.0.1" });
  console.log(`The workbench is ready: http://localhost:${String(port)}/ (Ctrl+C ends it)`);
}

/** One of the programs that make the data, which says itself what is wrong; `failure` says what comes of that. */
function run(program: string, args: readonly string[], failure: string): Promise<void> {
  return new Promise((done, failed) => {
    spawn(process.execPath, ["--import", "tsx", program, ...args], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    })
      .once("error", failed)
      .once("exit", (status) => {
        if (status === 0) done();
        else failed(new Error(`${failure} Mend what is said above and start again.`));
      });
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
