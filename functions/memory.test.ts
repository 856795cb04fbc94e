import fc from "fast-check";
import { Memory } from "./memory";

const argument = fc.oneof(
  fc.constantFrom(undefined, null, "", " ", 0, 1, "1", true, NaN),
  fc.string(),
  fc.double(),
);
const call = fc.tuple(fc.constantFrom("SHARE", "PRICE"), fc.array(argument, { maxLength: 4 }));

/** What a call asks, in the plainest way: trimmed, blanks alike, nothing at the end. */
function asked([name, args]: readonly [string, readonly unknown[]]): readonly unknown[] {
  const plain = args.map((each) => (typeof each === "string" ? each.trim() : each));
  const blanks = plain.map((each) => (each === null || each === "" ? undefined : each));
  const length = blanks.findLastIndex((each) => each !== undefined) + 1;
  return [name, ...blanks.slice(0, length)];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length &&
  one.every((each, index) => each === other[index] || Object.is(each, other[index]));

test("two calls share a place exactly if they ask the same", () => {
  fc.assert(
    fc.property(fc.array(call, { minLength: 2, maxLength: 20 }), (calls) => {
      const memory = new Memory<string>();
      const places = calls.map(([name, args]) => memory.of(name, args));
      const wrong = calls.flatMap((one, first) =>
        calls
          .filter((other, second) => (places[first] === places[second]) !== isSame(asked(one), asked(other)))
          .map((other) => [one, other]),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

test("what a call came to stays, whatever else is asked with fewer or more arguments", () => {
  const memory = new Memory<string>();
  memory.of("SHARE", ["magnets", "China"]).result = "shared";
  expect(memory.of("SHARE", ["magnets"]).result).toBeUndefined();
  expect(memory.of("SHARE", ["magnets", "China", 2024]).result).toBeUndefined();
  expect(memory.of("SHARE", [" magnets", "China", "", null, undefined]).result).toBe("shared");
});

test("a loop over made-up calls does not fill the machine", () => {
  const memory = new Memory<string>();
  memory.of("SHARE", ["magnets"]).result = "shared";
  for (let made = 0; made < 200_000; made++) memory.of("SHARE", [made]);
  expect(memory.of("SHARE", ["magnets"]).result).toBeUndefined();
});
