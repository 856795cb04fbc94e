import { createHash, generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { bundledRelease } from "./bundled";
import { isSignedBy } from "./ed25519";
import { checkSchema } from "./schema";
import { FORMAT, signedBytes, type SignedStatement, type Statement } from "./statement";
import { isFailure, verify, verifyStatement } from "./verify";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const x = publicKey.export({ format: "jwk" }).x ?? "";
const key = { id: "release-test", publicKey: Buffer.from(x, "base64url").toString("base64") };

function published(
  json: string,
  said: Partial<Statement> = {},
): { statement: SignedStatement; data: Uint8Array } {
  const data = new TextEncoder().encode(json);
  const statement: Statement = {
    format: FORMAT,
    release: 2,
    asOf: "2026-11-30",
    bytes: data.length,
    sha256: createHash("sha256").update(data).digest("hex"),
    changes: ["New: 1 figure."],
    ...said,
  };
  const signature = sign(null, signedBytes(statement), privateKey).toString("base64");
  return { statement: { ...statement, key: key.id, signature }, data };
}

const bundle = JSON.stringify({ ...bundleOf(), release: 2, asOf: "2026-11-30" });
const sound = published(bundle);

function bundleOf(): object {
  return JSON.parse(new TextDecoder().decode(bundledRelease().data())) as object;
}

async function reasonOf(statement: unknown, data = sound.data, keys = [key]): Promise<string> {
  const result = await verify(statement, data, keys);
  return isFailure(result) ? result.reason : "believed";
}

async function schemaReason(json: string): Promise<string> {
  const { statement, data } = published(json);
  const result = await verify(statement, data, [key]);
  if (isFailure(result)) return result.reason;
  const failure = await checkSchema(result);
  return failure === undefined ? "believed" : `${failure.reason}: ${failure.message}`;
}

test("what a trusted key signed is believed, and can be answered from", async () => {
  const result = await verify(sound.statement, sound.data, [key]);
  if (isFailure(result)) throw new Error(result.message);
  expect(await checkSchema(result)).toBeUndefined();
  expect(result.release().bundle.release).toBe(2);
  expect(result.release()).toBe(result.release());
  expect(result.data()).toEqual(sound.data);
});

test("the bundled release is what the build signed", async () => {
  const { statement, data } = bundledRelease();
  expect(isFailure(await verify(statement, data()))).toBe(false);
});

test("the order of members and a way through JSON make no difference", async () => {
  const turned = Object.fromEntries(Object.entries(sound.statement).reverse());
  expect(await reasonOf(JSON.parse(JSON.stringify(turned)))).toBe("believed");
});

test("each thing that is wrong has its own reason", async () => {
  const { statement } = sound;
  const development = { ...statement, key: "development-0123456789abcdef" };
  const other = new TextEncoder().encode(bundle.replace("World", "Wor1d"));
  expect(await reasonOf(development)).toBe("development key");
  expect(await reasonOf({ ...statement, key: "release-other" })).toBe("unknown key");
  expect(await reasonOf({ ...statement, release: 3 })).toBe("bad signature");
  expect(await reasonOf({ ...statement, format: FORMAT + 1, more: true })).toBe("future format");
  expect(await reasonOf(statement, sound.data.slice(1))).toBe("wrong size");
  expect(await reasonOf(statement, other)).toBe("wrong hash");
  expect(await reasonOf(statement, sound.data, [])).toBe("unknown key");
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a text", "<!doctype html>"],
  ["a list", [sound.statement]],
  ["a member too many", { ...sound.statement, note: "" }],
  ["a member too few", { ...sound.statement, changes: undefined }],
  ["an inherited member", Object.create(sound.statement)],
  ["format 0", { ...sound.statement, format: 0 }],
  ["half a release", { ...sound.statement, release: 1.5 }],
  ["a day that does not exist", { ...sound.statement, asOf: "2026-02-30" }],
  ["a hash that leads elsewhere", { ...sound.statement, sha256: `../${sound.statement.sha256.slice(3)}` }],
  ["a change that is no text", { ...sound.statement, changes: [{}] }],
])("%s is not a release", async (_, statement) => {
  expect(await reasonOf(statement)).toBe("not a release");
});

test("a signed release of the wrong form is refused, saying where", async () => {
  const rest = { ...(JSON.parse(bundle) as object), events: undefined };
  const changed = (from: string, to: string) => schemaReason(bundle.replace(from, to));
  expect(await schemaReason(bundle)).toBe("believed");
  expect(await schemaReason("no JSON")).toMatch(/^wrong schema: .* At the top/);
  expect(await schemaReason(JSON.stringify(rest))).toMatch(/^wrong schema: .*events/);
  expect(await changed('"release":2', '"release":7')).toMatch(/^wrong schema: .* Its number or date/);
  expect(await changed('"asOf":"2026-11-30"', '"asOf":"2026-12-01"')).toMatch(/^wrong schema: .* Its number/);
  expect(await changed('"asOf":"2026-11-30"', '"asOf":"2026-11-31"')).toMatch(/^wrong schema: .*2026-11-31/);
});

test("what was verified does not change with the bytes that were handed in", async () => {
  const data = sound.data.slice();
  const result = await verify(sound.statement, data, [key]);
  data.fill(0);
  expect(isFailure(result) || new TextDecoder().decode(result.data()) === bundle).toBe(true);
});

test("data with any byte changed, added or lost are refused", async () => {
  const small = published('{"a":1}');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), async (data) => {
      fc.pre(Buffer.compare(data, small.data) !== 0);
      expect(await reasonOf(small.statement, data)).toMatch(/^wrong (size|hash)$/);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.data.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const data = sound.data.slice();
      data[at] = (data[at] ?? 0) ^ flip;
      expect(await reasonOf(sound.statement, data)).toBe("wrong hash");
    }),
    { numRuns: 25 },
  );
});

test("a statement with any member changed is refused", async () => {
  const members = Object.keys(sound.statement) as (keyof SignedStatement)[];
  const texts = [
    fc.string(),
    fc.stringMatching(/^[0-9a-f]{64}$/),
    fc.stringMatching(/^[A-Za-z0-9+/]{86}==$/),
  ];
  const values = fc.oneof(fc.nat(), fc.jsonValue(), fc.array(fc.string()), ...texts);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...members), values, async (member, value) => {
      fc.pre(JSON.stringify(value) !== JSON.stringify(sound.statement[member]));
      const result = await verifyStatement({ ...sound.statement, [member]: value }, [key]);
      expect(isFailure(result)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a statement with any letter changed is refused, the signature's included", async () => {
  const json = JSON.stringify(sound.statement);
  await fc.assert(
    fc.asyncProperty(fc.nat(json.length - 1), fc.constantFrom(..."AQgw09af-"), async (at, letter) => {
      fc.pre(json[at] !== letter);
      const text = json.slice(0, at) + letter + json.slice(at + 1);
      const changed: unknown = parsed(text);
      fc.pre(JSON.stringify(changed) !== json);
      expect(await reasonOf(changed)).not.toBe("believed");
    }),
    { numRuns: 300 },
  );
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe("where the browser knows no Ed25519", () => {
  const without = async <T>(ask: () => Promise<T>): Promise<T> => {
    const unknown = new DOMException("Unrecognized name.", "NotSupportedError");
    const importKey = jest.spyOn(crypto.subtle, "importKey").mockRejectedValue(unknown);
    try {
      return await ask();
    } finally {
      importKey.mockRestore();
    }
  };
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
  const asked = (signature: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>) =>
    isSignedBy(bytes(key.publicKey), signature, message);

  test("the library answers the same, for genuine and for changed signatures", async () => {
    const signature = bytes(sound.statement.signature);
    await fc.assert(
      fc.asyncProperty(fc.nat(63), fc.nat(255), fc.boolean(), async (at, flip, isOther) => {
        const changed = signature.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const message = signedBytes(isOther ? { ...sound.statement, release: 9 } : sound.statement);
        const browser = await asked(changed, message);
        expect(await without(() => asked(changed, message))).toBe(browser);
        expect(browser).toBe(flip === 0 && !isOther);
      }),
      { numRuns: 60, examples: [[0, 0, false]] },
    );
  });

  test("a release is verified all the same", async () => {
    expect(await without(() => reasonOf(sound.statement))).toBe("believed");
    expect(await without(() => reasonOf({ ...sound.statement, release: 3 }))).toBe("bad signature");
  });
});
