import { dirname, resolve } from "node:path";
import { folder, type Site } from "./sites";

/** Microsoft's library as npm has it, unmodified, under the paths of Microsoft's server. */
export function officeJs(): Site {
  const files = folder(resolve(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"));
  return (path) => {
    const name = /^\/lib\/[\d.]+\/hosted\/(.+)$/.exec(path)?.[1];
    return name === undefined ? undefined : files(name);
  };
}
