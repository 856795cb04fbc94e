import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
import { developmentKey, newPrivateKey } from "./development-key";
import { fingerprints } from "./fingerprints";
import { published, releaseKey, revised, unpublished, withLine } from "./fixture";
import { signed, signingKey } from "./keys";
import { readLedger, writePublished } from "./ledger";
import { makeReleaseKey } from "./private-key-file";
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
  const later = (asOf: string) => working(withLine(revised, "headlines.csv", HEADLINE, asOf));
  const HEADLINE = "share,rare-earths,AU,WLD,share/rare-earths/mining/AU/WLD@mcs,2026-11-22,chosen";

  test("that is not newer: the same, of the same day, of an earlier day", () => {
    expect(refusals(working(validPackage()), published, undefined)).toEqual([
      "Nothing in seeds/ is new since release 1, which is published.",
    ]);
    for (const asOf of ["2026-11-22", "2026-11-21"]) {
      expect(refusals(later(asOf), published, undefined)).toEqual([
        expect.stringMatching(
          `^asOf in seeds/datapackage.json is ${asOf}, and release 1 is as of 2026-11-22`,
        ),
      ]);
    }
    expect(refusals(later("2026-11-23"), published, undefined)).toEqual([]);
  });

  test("whose number the feed offers already", () => {
    const [offered] = published.releases;
    expect(refusals(next, published, offered?.statement)).toEqual([]);
    expect(refusals(next, published, signed(next.statement, releaseKey))).toEqual([
      expect.stringContaining("offers release 2 already"),
    ]);
  });

  test("that is too large for a workbook to carry", () => {
    const noise = Array.from({ length: 100_000 }, (_, index) => Math.sin(index)).join();
    expect(refusals({ ...next, json: noise }, published, undefined)).toEqual([
      expect.stringContaining("and 480000 is the most"),
    ]);
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
    expect([`data/${sha256}.json`, `data\\${sha256}.json`].map(keep)).toEqual([true, true]);
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

describe("keys", () => {
  test("a development key is made once, for its owner only, and is the same ever after", () => {
    const file = join(folder, "keys", "development.pem");
    const { trusted } = developmentKey(file);
    expect(trusted.id).toMatch(/^development-[0-9a-f]{16}$/);
    expect(developmentKey(file).trusted).toEqual(trusted);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, "keys"))).toEqual(["development.pem"]);
  });

  test("a release key goes to a new file outside the repository", () => {
    const repository = join(__dirname, "../..");
    const file = join(folder, "release.pem");
    const trusted = makeReleaseKey(file, repository);
    expect(signingKey(readFileSync(file, "utf8"), "release").trusted).toEqual(trusted);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(() => makeReleaseKey(file, repository)).toThrow("exists already");
    expect(() => makeReleaseKey(join(folder, "none/release.pem"), repository)).toThrow("There is no folder");
    symlinkSync(join(repository, "seeds"), join(folder, "link"));
    for (const inside of [join(repository, "release.pem"), join(folder, "link/release.pem")]) {
      expect(() => makeReleaseKey(inside, repository)).toThrow("is inside the repository");
    }
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
