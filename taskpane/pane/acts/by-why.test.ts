import { byWhy } from "./by-why";

test("cells that cannot be foretold stand together by why", () => {
  const of = (address: string, why: "name" | "list") => ({ address, formula: "=RE.LIST(A1)", why });
  expect(byWhy([of("A!A1", "name"), of("A!A2", "list"), of("A!A3", "name")])).toEqual([
    ["name", ["A!A1", "A!A3"]],
    ["list", ["A!A2"]],
  ]);
});
