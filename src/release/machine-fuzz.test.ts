import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { createStore, set } from "idb-keyval";
import { bundleOf } from "../figures/testing-bundle";
import { parseJson } from "./json";
import { file, startFeed, type TestFeed } from "./testing-feed";
import { emptyMachine, kept, openPage, ours } from "./testing-machine";
import { encoded, NEXT, publisher, type Published } from "./testing-releases";

const stranger = publisher("stranger-1");
const impostor = publisher(ours.key.id);

/** A release of one figure; small, so that a change hits every part of it. */
function small(by: typeof ours, release: number): Published {
  const bundle = bundleOf([{ rows: [{ period: "2024", value: release / 1000 }] }], []);
  return by.publish(release, bundle);
}

const older = small(ours, NEXT);
const current = small(ours, NEXT + 1);
const newer = small(ours, NEXT + 2);
const releases = [older, current, newer, small(stranger, NEXT + 3), small(impostor, NEXT + 3)];

let feed: TestFeed;
beforeAll(async () => {
  feed = await startFeed();
});
afterAll(() => feed.close());

/** What arrives in the place of latest.json and of the data file. */
interface Arrival {
  readonly latest: Uint8Array;
  readonly data: Uint8Array;
}

const release = fc.constantFrom(...releases);
const field = fc.constantFrom("format", "release", "asOf", "bytes", "sha256", "changes", "key", "signature");
const members = fc.dictionary(fc.oneof(field, fc.string()), fc.jsonValue(), { maxKeys: 2 });

/** A statement with members in it that are made up, taken out, or taken from another release. */
const statements: fc.Arbitrary<unknown> = fc.oneof(
  release.map(({ statement }) => statement),
  fc.tuple(release, members).map(([{ statement }, made]) => ({ ...statement, ...made })),
  fc.tuple(release, release, fc.uniqueArray(field)).map(([{ statement }, other, names]) => ({
    ...statement,
    ...Object.fromEntries(Object.entries(other.statement).filter(([name]) => names.includes(name as never))),
  })),
  fc
    .tuple(release, field)
    .map(([{ statement }, name]) =>
      Object.fromEntries(Object.entries(statement).filter(([of]) => of !== name)),
    ),
  fc.jsonValue(),
);

const damage = fc.oneof(
  fc.constant((bytes: Uint8Array) => bytes),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, change]) => (bytes: Uint8Array) => {
    return bytes.map((byte, index) => (index === at % bytes.length ? byte ^ change : byte));
  }),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.subarray(0, at % bytes.length)),
  fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => (bytes: Uint8Array) => {
    return Uint8Array.from([...bytes, ...more]);
  }),
);

const arrivals: fc.Arbitrary<Arrival> = fc
  .record({ statement: statements, damaged: damage, of: release, spoilt: damage, restate: fc.boolean() })
  .map(({ statement, damaged, of, spoilt, restate }) => {
    const data = spoilt(of.data);
    const { bytes, sha256 } = ours.vouch(data).statement;
    // Whoever changes data can state their true size and hash; only the signature is out of reach.
    const said = restate && typeof statement === "object" ? { ...statement, bytes, sha256 } : statement;
    return { latest: damaged(encoded(said)), data };
  });

/** Whether it is, all of it, what our publisher published after the release at hand. */
function isGenuine({ latest, data }: Arrival): boolean {
  return (
    isDeepStrictEqual(parseJson(latest), newer.statement) && isDeepStrictEqual([...data], [...newer.data])
  );
}

async function page() {
  emptyMachine();
  await set("releases", { newest: current }, createStore("rare-earth-figures", "kept"));
  return openPage(feed.address);
}

async function fromFeed({ latest, data }: Arrival) {
  feed.answer("latest.json", file(latest));
  const named = parseJson(latest);
  if (typeof named === "object" && named !== null && "sha256" in named)
    feed.answer(`${encodeURI(String(named.sha256))}.json`, file(data));
  const opened = await page();
  return { opened, result: await opened.check() };
}

async function fromFile({ latest, data }: Arrival) {
  const opened = await page();
  const chosen = new Blob([latest.slice(), "\n", data.slice()]);
  return { opened, result: await opened.fromFile(chosen) };
}

describe.each([
  ["from a feed", fromFeed],
  ["from a file", fromFile],
])("%s", (_, bring) => {
  test.each([
    ["the newer one is accepted", newer, "newer"],
    ["the one at hand is nothing newer", current, "nothing newer"],
    ["an older one is refused", older, "failed"],
  ])("%s", async (_what, { statement, data }, kind) => {
    const { result } = await bring({ latest: encoded(statement), data });
    expect(result.kind).toBe(kind);
  });

  test("nothing but a fully valid newer release is ever accepted", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async (arrival) => {
        const { opened, result } = await bring(arrival);
        const expected = isGenuine(arrival) ? newer : current;
        expect(result.kind === "newer").toBe(expected === newer);
        expect(opened.state().newest.statement).toEqual(expected.statement);
        expect(opened.state().newest.data()).toEqual(expected.data);
        expect(await kept()).toEqual(expected.statement);
      }),
      { numRuns: 300, examples: [[{ latest: encoded(newer.statement), data: newer.data }]] },
    );
  });
});
