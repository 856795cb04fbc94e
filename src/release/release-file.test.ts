import fc from "fast-check";
import { readReleaseFile, releaseFile, releaseFileName } from "./release-file";
import { NEXT, publisher } from "./testing-releases";

const { statement, data } = publisher().publish(NEXT);

test("what is written is read back, whatever the data are", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.array(fc.string({ unit: "binary" })), (bytes, changes) => {
      const said = { ...statement, changes };
      expect(readReleaseFile(releaseFile(said, bytes))).toEqual({ statement: said, data: bytes });
    }),
  );
});

test("any bytes are such a file, with the data after the first line, or none", () => {
  fc.assert(
    fc.property(fc.json(), fc.uint8Array(), fc.uint8Array(), (json, before, after) => {
      const line = new TextEncoder().encode(`${json}\n`);
      expect(readReleaseFile(Uint8Array.from([...line, ...after]))).toEqual({
        statement: JSON.parse(json) as unknown,
        data: after,
      });
      const read = readReleaseFile(before);
      if (read !== undefined) expect(read.data).toEqual(before.slice(before.indexOf(0x0a) + 1));
    }),
  );
});

test("the file is JSON Lines: two lines of JSON", () => {
  const lines = new TextDecoder().decode(releaseFile(statement, data)).split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    statement,
    JSON.parse(new TextDecoder().decode(data)),
  ]);
  expect(releaseFileName(statement)).toBe(`rare-earth-figures-${String(NEXT)}.jsonl`);
});

test.each([
  ["an empty file", ""],
  ["the data alone", "{}"],
  ["a workbook", "PK\u0003\u0004\n\n"],
  ["a first line without an end", `"${"a".repeat(70_000)}"\n{}`],
])("%s is no release file", (_, text) => {
  expect(readReleaseFile(new TextEncoder().encode(text))).toBeUndefined();
});
