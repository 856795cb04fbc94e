import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { pack, unpack } from "./packing";

test("any bytes come out as they went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
      expect(await unpack(await pack(bytes), bytes.length)).toEqual(bytes);
    }),
  );
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
  for (const text of [packed.slice(0, -12), "", "AAAA", "not base64!", btoa("plain")])
    expect(await unpack(text, 1_000)).toBeUndefined();
});
