import { dataFile, FORMAT, signedBytes, type Statement } from "./statement";

const statement: Statement = {
  format: FORMAT,
  release: 2,
  asOf: "2026-11-30",
  bytes: 3,
  sha256: "a".repeat(64),
  changes: ["one", "two"],
};

const text = (signed: Statement) => new TextDecoder().decode(signedBytes(signed));

test("what is signed is the same whatever order the members stand in", () => {
  const turned = Object.fromEntries(Object.entries(statement).reverse()) as unknown as Statement;
  expect(text(turned)).toBe(text(statement));
});

test("what is signed begins with what it is, so that no signature serves for something else", () => {
  expect(text(statement)).toMatch(
    /^Rare Earth Figures release\n\[1,2,"2026-11-30",3,"a{64}",\["one","two"\]\]$/,
  );
});

test("sentences cannot flow into each other", () => {
  expect(text({ ...statement, changes: ['one","two'] })).not.toBe(text(statement));
});

test("the data lie under their own hash", () => {
  expect(dataFile(statement)).toBe(`${"a".repeat(64)}.json`);
});
