import { SCRIPT } from "../../../tests/sharing/sender";

/** What the browser's profiler gives, as far as it is read here. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  /** The nodes found at work, and the microseconds before each look. */
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** Of the time in which the page was busy, what part was whose; the rest is the browser's own. */
export interface Shares {
  readonly ours: number;
  readonly officeJs: number;
  /** The add-in's page itself: its functions are called by cells that are calculated anew. */
  readonly functions: number;
}

type Owner = keyof Shares;

/** What the browser itself does, as reading JSON, is its caller's. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profile): Shares {
  const owners = new Map<number, Owner | undefined>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  const waiting: [node: ProfileNode, owner: Owner | undefined][] =
    root === undefined ? [] : [[root, undefined]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [{ id, callFrame, children = [] }, above] = next;
    const owner = ownerOf(callFrame.url) ?? above;
    owners.set(id, owner);
    for (const child of children) {
      const node = byId.get(child);
      if (node !== undefined) waiting.push([node, owner]);
    }
  }
  const shares = { ours: 0, officeJs: 0, functions: 0 };
  const idle = nodes.find(({ callFrame }) => callFrame.functionName === "(idle)")?.id;
  // By the clock, which goes on while the machine does something else: only the proportions are of use.
  const total = samples.reduce((sum, id, index) => sum + (id === idle ? 0 : (timeDeltas[index] ?? 0)), 0);
  samples.forEach((id, index) => {
    const owner = owners.get(id);
    if (owner !== undefined) shares[owner] += (timeDeltas[index] ?? 0) / total;
  });
  return shares;
}

function ownerOf(url: string): Owner | undefined {
  if (url === "") return undefined;
  if (url.endsWith(SCRIPT)) return "ours";
  return url.includes("appsforoffice.microsoft.com") ? "officeJs" : "functions";
}
