/** npm start: bundles the figures, builds the page, serves it to this machine only and says where. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { context } from "esbuild";
import { buildFolder, buildWorkbench } from "./build";

const root = join(__dirname, "..");

async function start(): Promise<void> {
  bundleFigures();
  await buildWorkbench();
  // esbuild takes the first port from 8000 on that is free.
  const { port } = await (await context({})).serve({ servedir: buildFolder, host: "127.0.0.1" });
  console.log(`The workbench is ready: http://localhost:${String(port)}/ (Ctrl+C ends it)`);
}

/** By the program behind npm run data, which says itself what is wrong in seeds/. */
function bundleFigures(): void {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/data/index.ts"], {
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
