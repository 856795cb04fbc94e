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
import { developmentKey } from "./development-key";
import { signingKey } from "./keys";
import { makeReleaseKey, readReleaseKey } from "./private-key-file";

const folder = mkdtempSync(join(tmpdir(), "keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
      expect(() => readReleaseKey(inside, repository)).toThrow("is inside the repository");
    }
    expect(readReleaseKey(file, repository).trusted).toEqual(trusted);
  });

  test("a file that holds none says so, and so does one that is not there", () => {
    const file = join(folder, "other.pem");
    const read = () => readReleaseKey(file, join(__dirname, "../.."));
    expect(read).toThrow(`There is no file ${file}.`);
    writeFileSync(file, "not a key");
    expect(read).toThrow(`${file} holds no private key of Ed25519 in PEM. npm run release:keys makes one.`);
  });
});
