import { isMissing, missingText } from "../messages/missing";
import { createProducts, type ProductEntry } from "./products";

const entries: readonly ProductEntry[] = [
  {
    id: "rare-earths",
    label: "Rare earths, all",
    aliases: ["rare earths", "REE"],
    stages: ["mining", "refining"],
  },
  {
    id: "magnets",
    label: "Rare-earth magnets",
    aliases: ["magnets", "RE magnets"],
    stages: ["manufacturing"],
  },
  { id: "dysprosium-oxide", label: "Dysprosium oxide", aliases: ["dysprosium oxide", "Dy2O3"], stages: [] },
  { id: "terbium-oxide", label: "Terbium oxide", aliases: ["terbium oxide"], stages: [] },
  { id: "terbium-metal", label: "Terbium metal", aliases: ["terbium metal"], stages: [] },
  { id: "lithium", label: "Lithium", aliases: ["lithium"], stages: ["mining"] },
  {
    id: "lithium-chemicals",
    label: "Lithium chemicals",
    aliases: ["lithium refining"],
    stages: ["refining"],
  },
];
const products = createProducts(entries);

test.each([
  ["magnets", "magnets", undefined],
  ["Magnet", "magnets", undefined],
  [" RARE  EARTH ", "rare-earths", undefined],
  ["rare-earths", "rare-earths", undefined],
  ["ree", "rare-earths", undefined],
  ["dy2o3", "dysprosium-oxide", undefined],
  ["refined rare earths", "rare-earths", "refining"],
  ["Rare earths, refining", "rare-earths", "refining"],
  ["rare earth (mining)", "rare-earths", "mining"],
  ["mined lithium", "lithium", "mining"],
])("%p is %s, stage %s", (typed, id, stage) => {
  expect(products.resolve(typed)).toEqual({ id, stage });
});

test("a product's own name goes before its reading as a stage of another", () => {
  expect(products.resolve("lithium refining")).toEqual({ id: "lithium-chemicals", stage: undefined });
});

test.each([
  ["refined magnets", "#VALUE!", '"refining" is not a stage of magnets. Its stages: manufacturing.'],
  ["dysprosium", "#N/A", 'There are no figures for "dysprosium" by itself. Type "dysprosium oxide".'],
  [
    "terbium",
    "#N/A",
    'There are no figures for "terbium" by itself. Type "terbium oxide" or "terbium metal".',
  ],
  ["magnetz", "#VALUE!", 'No product is called "magnetz". Nearest: "magnets".'],
  ["unobtainium", "#VALUE!", 'No product is called "unobtainium". =RE.LIST("products") shows all.'],
])("%p is refused with %s", (typed, code, text) => {
  const missing = products.resolve(typed);
  expect(isMissing(missing) && [missing.code, missingText(missing)]).toEqual([code, text]);
});

test("every name leads to its product, and what is meant is meant again by its own name", () => {
  for (const { id, label, aliases } of entries) {
    for (const name of [id, label, ...aliases]) {
      expect(products.resolve(name)).toEqual({ id, stage: undefined });
      expect(products.resolve(products.typed(id))).toEqual({ id, stage: undefined });
    }
  }
});

test("a name of two products is ambiguous", () => {
  const [one, other] = [
    entries[0] as ProductEntry,
    { ...(entries[1] as ProductEntry), aliases: ["x", "REE"] },
  ];
  expect(createProducts([one, other]).resolve("REE")).toMatchObject({ reason: "ambiguous name" });
});
