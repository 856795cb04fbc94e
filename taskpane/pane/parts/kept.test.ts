/** @jest-environment jsdom */
import { isOfTexts, kept } from "./kept";

const isText = (value: unknown): value is string => typeof value === "string";
const put = (text: string) => sessionStorage.setItem("rare-earth-figures/pane/view", text);

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

test("what was kept is read again where it is of the right kind", () => {
  expect(kept("view", isText)).toBeUndefined();
  put('"find"');
  expect(kept("view", isText)).toBe("find");
});

test.each(["find", "{", "7", '{"view":"find"}', ""])("%p is taken for nothing", (text) => {
  put(text);
  expect(kept("view", isText)).toBeUndefined();
});

test("where storage is blocked nothing is kept and nothing breaks", () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(kept("view", isText)).toBeUndefined();
});

test("an object of texts has no other names and no other values", () => {
  expect(isOfTexts({ product: "magnets" }, ["product", "place"])).toBe(true);
  for (const value of [{ product: 7 }, { prduct: "magnets" }, "magnets", null, [1]]) {
    expect(isOfTexts(value, ["product", "place"])).toBe(false);
  }
});
