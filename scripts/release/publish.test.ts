import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReleaseFile, releaseFileName } from "../../src/release/release-file";
import { dataFile } from "../../src/release/statement";
import { isFailure, verify } from "../../src/release/verify";
import { isPublishedData } from "../build/shipped-release";
import { opened, validPackage } from "../data/fixture";
import type { PackageFiles } from "../data/read";
import { added } from "./append-only";
import { developmentBuild, productionBuild } from "./built";
import { newPrivateKey } from "./development-key";
import { fingerprints } from "./fingerprints";
import { dated, published, releaseKey, revised, unpublished, withLine } from "./fixture";
import { signed, signingKey } from "./keys";
import { readLedger, writePublished } from "./ledger";
import { refusals, signedAndTried } from "./publish";
import { offeredIn, writeRelease } from "./store";
import { workingRelease } from "./working";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const working = (files: PackageFiles, ledger = published) => workingRelease(opened(files), ledger);
const next = working(revised);

describe("the number of what seeds/ make", () => {
  test("is 1 before anything is published", () => {
    const first = working(validPackage(), unpublished);
    expect([first.statement.release, first.bundle.release, first.published]).toEqual([1, 1, undefined]);
  });

  test("is that of the newest release while they make exactly that one", () => {
    const same = working(validPackage());
    expect([same.statement.release, same.published]).toEqual([1, published.releases[0]?.statement]);
  });

  test("is the next as soon as they differ", () => {
    expect([next.statement.release, next.bundle.release, next.published]).toEqual([2, 2, undefined]);
  });
});

describe("a release is refused", () => {
  const refused = (release: typeof next, { offered }: { offered?: typeof next.published } = {}) =>
    refusals(release, published, { offered, today: "2026-12-01" });
  const later = (asOf: string) => working(withLine(revised, "headlines.csv", HEADLINE, asOf));
  const HEADLINE = "share,rare-earths,AU,WLD,share/rare-earths/mining/AU/WLD@mcs,2026-11-22,chosen";

  test("that is not newer: the same, of the same day, of an earlier day", () => {
    expect(refused(working(validPackage()))).toEqual([
      "Nothing in seeds/ is new since release 1, which is published.",
    ]);
    for (const asOf of ["2026-11-22", "2026-11-21"]) {
      expect(refused(later(asOf))).toEqual([
        expect.stringMatching(
          `^asOf in seeds/datapackage.json is ${asOf}, and release 1 is as of 2026-11-22`,
        ),
      ]);
    }
    expect(refused(later("2026-11-23"))).toEqual([]);
  });

  test("as of a day that is still to come, which all later ones would have to pass", () => {
    expect(refused(later("2026-12-01"))).toEqual([]);
    expect(refused(later("2026-12-02"))).toEqual([
      expect.stringMatching("is 2026-12-02, and today is 2026-12-01"),
    ]);
  });

  test("whose number the feed offers already", () => {
    const [offered] = published.releases;
    expect(refused(next, { offered: offered?.statement })).toEqual([]);
    expect(refused(next, { offered: signed(next.statement, releaseKey) })).toEqual([
      expect.stringContaining("offers release 2 already"),
    ]);
  });

  test("that is too large for a workbook to carry", () => {
    const noise = Array.from({ length: 100_000 }, (_, index) => Math.sin(index)).join();
    expect(refused({ ...next, json: noise })).toEqual([expect.stringContaining("and 480000 is the most")]);
  });
});

describe("signing", () => {
  test("gives what the add-in believes", async () => {
    const statement = await signedAndTried(next, releaseKey, published.keys);
    expect(isFailure(await verify(statement, Buffer.from(next.json), published.keys))).toBe(false);
  });

  test("with a key that is not checked in says which line is missing", async () => {
    const other = signingKey(newPrivateKey(), "release");
    const tried = signedAndTried(next, other, published.keys);
    await expect(tried).rejects.toThrow(`seeds/releases/keys.json first.\n${JSON.stringify(other.trusted)}`);
  });

  test("of data that the add-in would refuse is refused", async () => {
    const broken = { ...next, json: next.json.replace('"events"', '"happenings"') };
    await expect(signedAndTried(broken, releaseKey, published.keys)).rejects.toThrow(
      "would refuse this release",
    );
  });
});

test("the ledger reads what was written, oldest first", () => {
  const place = join(folder, "ledger");
  const [first] = published.releases;
  if (first === undefined) throw new Error("The fixture has published nothing.");
  const statement = signed(next.statement, releaseKey);
  const second = { statement, rows: added(fingerprints(opened(revised)), published) };
  const tenth = { statement: { ...statement, release: 10 }, rows: [] };
  for (const release of [tenth, second, first]) writePublished(release, place);
  expect(readLedger(place)).toEqual({ keys: [], releases: [first, second, tenth] });
  expect(readLedger(join(folder, "nowhere"))).toEqual({ keys: [], releases: [] });
});

describe("dist/data", () => {
  const place = join(folder, "data");

  test("offers the newest release and keeps the data of those before", () => {
    const [first] = published.releases;
    if (first === undefined) throw new Error("The fixture has published nothing.");
    expect(offeredIn(place)).toBeUndefined();
    writeRelease(place, first.statement, working(validPackage()).json);
    const statement = signed(next.statement, releaseKey);
    writeRelease(place, statement, next.json);
    expect(offeredIn(place)).toEqual(statement);
    const files = [first.statement, statement].flatMap((one) => [dataFile(one), releaseFileName(one)]);
    expect(readdirSync(place).sort()).toEqual([...files, "latest.json"].sort());
    const byHand = readReleaseFile(readFileSync(join(place, releaseFileName(statement))));
    expect(byHand?.statement).toEqual(statement);
    expect(new TextDecoder().decode(byHand?.data)).toBe(next.json);
  });

  test("keeps published data through a build, and nothing else", () => {
    const keep = isPublishedData(published);
    const sha256 = published.releases[0]?.statement.sha256 ?? "";
    const kept = [`data/${sha256}.json`, `data\\${sha256}.json`, "data/rare-earth-figures-1.jsonl"];
    expect(kept.map(keep)).toEqual([true, true, true]);
    expect([`data/${next.statement.sha256}.json`, "data/latest.json", "functions.js"].map(keep)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("that was written by something else is left alone", () => {
    writeFileSync(join(place, "latest.json"), '{"format":2}');
    expect(() => offeredIn(place)).toThrow("Move it away");
  });
});

describe("a build", () => {
  const development = signingKey(newPrivateKey(), "development");
  const believes = async (keys: typeof published.keys, statement: object, json: string) =>
    !isFailure(await verify(statement, Buffer.from(json), keys));

  test("for this computer signs and believes its own key, besides those that are checked in", async () => {
    const { statement, keys } = developmentBuild(next, published, development, "data/latest.json");
    expect(keys).toEqual([development.trusted, releaseKey.trusted]);
    expect(await believes(keys, statement, next.json)).toBe(true);
  });

  test("for others takes along the published release and believes no development key", async () => {
    const same = working(validPackage());
    const { statement, keys } = productionBuild(same, published, "data/latest.json");
    expect(await believes(keys, statement, same.json)).toBe(true);
    const trial = signed(next.statement, development);
    expect(await verify(trial, Buffer.from(next.json), keys)).toMatchObject({ reason: "development key" });
  });

  test("for others fails without a published release of a key that is checked in, saying so", () => {
    const same = working(validPackage());
    const build = (release = same, ledger = published) =>
      productionBuild(release, ledger, "data/latest.json");
    const as = (statement: typeof same.published) => build({ ...same, published: statement });
    expect(() => build(working(validPackage(), unpublished), unpublished)).toThrow(
      "seeds/ make release 1, which is not published (none is)",
    );
    expect(() => build(next)).toThrow(
      "release 2, which is not published (the newest that is has the number 1)",
    );
    expect(() => as(signed(same.statement, development))).toThrow("signed with a development key");
    expect(() => build(same, { ...published, keys: [] })).toThrow("is not in seeds/releases/keys.json");
    const forged = { ...signed(same.statement, releaseKey), asOf: "2026-11-23" };
    expect(() => as(forged)).toThrow("is not genuine");
  });
});

test("after a key was stolen the same figures are published with another, and builds know only that one", async () => {
  const other = signingKey(newPrivateKey(), "release");
  const ledger = { ...published, keys: [other.trusted] };
  const circumstances = { offered: undefined, today: "2026-12-01" };
  expect(refusals(working(validPackage(), ledger), ledger, circumstances)).toEqual([
    expect.stringMatching(/is no longer in seeds\/releases\/keys.json: .* write a later asOf/),
  ]);

  const again = working(dated(validPackage(), "2026-12-01"), ledger);
  expect(refusals(again, ledger, circumstances)).toEqual([]);
  const statement = await signedAndTried(again, other, ledger.keys);
  expect(statement.changes).toEqual(["No figure is new or changed up to 2026-12-01."]);
  const now = { ...ledger, releases: [...ledger.releases, { statement, rows: [] }] };
  const build = productionBuild({ ...again, published: statement }, now, "data/latest.json");
  expect(await verify(build.statement, Buffer.from(again.json), build.keys)).not.toMatchObject({
    reason: expect.anything() as unknown,
  });
  const [stolen] = published.releases;
  const old = working(validPackage()).json;
  expect(await verify(stolen?.statement, Buffer.from(old), build.keys)).toMatchObject({
    reason: "unknown key",
  });
});
