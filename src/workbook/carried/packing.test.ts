import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { pack, unpack } from "./packing";

const { CompressionStream, DecompressionStream } = globalThis;
const oldBrowser = { CompressionStream: undefined, DecompressionStream: undefined };
afterEach(() => Object.assign(globalThis, { CompressionStream, DecompressionStream }));

describe.each(["the browser", "a library"])("with %s", (by) => {
  beforeEach(() => {
    if (by === "a library") Object.assign(globalThis, oldBrowser);
  });

  test("any bytes come out as they went in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        expect(await unpack(await pack(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });

  test("many bytes come out as they went in", async () => {
    const bytes = new TextEncoder().encode(
      Array.from({ length: 40_000 }, (_, index) => String(index)).join(),
    );
    expect(Buffer.compare((await unpack(await pack(bytes), bytes.length)) ?? bytes.slice(1), bytes)).toBe(0);
  });

  test("what comes to more than allowed is not unpacked, by one byte or by a thousandfold", async () => {
    expect(await unpack(await pack(new Uint8Array(101)), 100)).toBeUndefined();
    const bomb = gzipSync(Buffer.alloc(200_000_000)).toString("base64");
    expect(bomb.length).toBeLessThan(300_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await unpack(bomb, 300_000)).toBeUndefined();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test("what was cut off, is no gzip or no base64 is not unpacked", async () => {
    const packed = await pack(new TextEncoder().encode("a text that is a little longer than nothing"));
    for (const text of [packed.slice(0, -16), "", "AAAA", "not base64!", btoa("plain")])
      expect(await unpack(text, 1_000)).toBeUndefined();
  });
});

test("what either packs the other unpacks", async () => {
  const bytes = new TextEncoder().encode("a text that is a little longer than nothing");
  const byBrowser = await pack(bytes);
  Object.assign(globalThis, oldBrowser);
  const byLibrary = await pack(bytes);
  expect(await unpack(byBrowser, 1_000)).toEqual(bytes);
  Object.assign(globalThis, { CompressionStream, DecompressionStream });
  expect(await unpack(byLibrary, 1_000)).toEqual(bytes);
});
