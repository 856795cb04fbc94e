import codes from "i18n-iso-countries/codes.json";
import type * as names from "./foreign-names";

/** The names as a page has them that has just been opened: nothing is read. */
async function fresh(): Promise<typeof names> {
  jest.resetModules();
  return import("./foreign-names");
}

const namesIn = (language: string) => {
  const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return codes.flatMap(([id = ""]) => {
    const name = display.of(id);
    return name === undefined ? [] : [[name, id] as const];
  });
};

/** How many languages are read while something is done. */
async function languagesRead(work: () => unknown): Promise<number> {
  const { DisplayNames } = Intl;
  const read = jest.spyOn(Intl, "DisplayNames");
  read.mockImplementation((language, options) => new DisplayNames(language, options));
  await work();
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

test.each(["fr", "pl", "vi", "ru", "ja", "zh-Hant", "ar", "el", "he", "th", "hi"])(
  "each country is found by its name in the language %s",
  async (language) => {
    const { findForeign } = await fresh();
    for (const [name, id] of namesIn(language)) expect(findForeign(name)).toContain(id);
  },
);

test.each([
  ["Birmanie", ["MM"]],
  ["Birma", ["MM"]],
  ["Бирма", ["MM"]],
  // What stands in parentheses behind the name of another place.
  ["Chiny", ["CN"]],
  ["США", []],
])(
  "a former name that stands beside the present one is a name too, and nothing else is: %s",
  async (typed, ids) => {
    const { findForeign } = await fresh();
    expect(findForeign(typed)).toEqual(ids);
  },
);

test("names that were read ahead are found as those that were not", async () => {
  const typed = [...namesIn("de"), ...namesIn("uk")].map(([name]) => name);
  const [unread, ahead] = [await fresh(), await fresh()];
  for (let step = ahead.readForeignNames(); step.next().done !== true;);
  expect(typed.map(ahead.findForeign)).toEqual(typed.map(unread.findForeign));
  expect(await languagesRead(() => ahead.findForeign("Atlantis"))).toBe(0);
});

test("a step reads one language, and a text only those of its script that are left", async () => {
  const { findForeign, readForeignNames } = await fresh();
  const steps = readForeignNames();
  expect(await languagesRead(() => steps.next())).toBe(1);
  expect(await languagesRead(() => findForeign("Κίνα"))).toBe(1);
  expect(await languagesRead(() => findForeign("Chine"))).toBeGreaterThan(20);
  expect(await languagesRead(() => [...steps])).toBeLessThan(20);
  expect([...readForeignNames()]).toEqual([]);
});

test("a text in no script that is known finds nothing, without reading", async () => {
  const { findForeign } = await fresh();
  expect(await languagesRead(() => expect(findForeign("42 ⚙ ⴷ")).toEqual([]))).toBe(0);
});
