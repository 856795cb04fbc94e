import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const notChecked = new Set(["node_modules", "build", "dist", "coverage", ".git"]);

export interface Workbench {
  readonly address: string;
  end(): Promise<void>;
}

/**
 * Runs what `npm start` runs, in a copy that holds what a fresh clone holds after `npm ci`, and resolves with the
 * address that it prints as ready.
 */
export async function startWorkbench(): Promise<Workbench> {
  const copy = freshClone();
  const program = spawn(process.execPath, ["--import", "tsx", "workbench/serve.ts"], { cwd: copy });
  const ended = new Promise<void>((resolveEnded) => program.once("exit", () => resolveEnded()));
  const end = async (): Promise<void> => {
    program.kill();
    await ended;
    rmSync(copy, { recursive: true, force: true });
  };
  try {
    return { address: await readyAddress(program), end };
  } catch (error) {
    await end();
    throw error;
  }
}

function freshClone(): string {
  const copy = mkdtempSync(join(tmpdir(), "workbench-"));
  const isChecked = (path: string) => dirname(path) !== root || !notChecked.has(basename(path));
  cpSync(root, copy, { recursive: true, filter: isChecked });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

function readyAddress(program: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /ready: (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) ready(address);
    };
    program.stdout?.on("data", listen);
    program.stderr?.on("data", listen);
    program.once("exit", () => {
      failed(new Error(`npm start ended before it was ready. It said:\n${said}`));
    });
  });
}
