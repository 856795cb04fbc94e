import { failuresWith } from "../fixture";

const whatToDo = "Keep the name for one of them.";

test("a name leads to one product, whatever its case", () => {
  expect(failuresWith("products.csv", 3, "aliases", "Nd2O3; ree")).toEqual([
    `seeds/products.csv, row 2, column aliases: "REE" also names neodymium-oxide. ${whatToDo}`,
    `seeds/products.csv, row 3, column aliases: "ree" also names rare-earths. ${whatToDo}`,
  ]);
});

test("a name leads to one indicator", () => {
  expect(failuresWith("indicators.csv", 4, "label", "Premium")).toEqual([
    `seeds/indicators.csv, row 3, column aliases: "premium" also names price. ${whatToDo}`,
    `seeds/indicators.csv, row 4, column label: "Premium" also names cost_premium. ${whatToDo}`,
  ]);
});

test("a name of ours is not that of another country", () => {
  expect(failuresWith("places.csv", 4, "aliases", "PRC; Japan")).toEqual([
    `seeds/places.csv, row 4, column aliases: "Japan" also names JP. ${whatToDo}`,
  ]);
  expect(failuresWith("places.csv", 4, "aliases", "Congo")).toEqual([
    `seeds/places.csv, row 4, column aliases: "Congo" also names CG and CD. ${whatToDo}`,
  ]);
});

test("only a country may go without a name of ours", () => {
  expect(failuresWith("places.csv", 4, "label", "")).toEqual([]);
  expect(failuresWith("places.csv", 3, "label", "")).toEqual([
    'seeds/places.csv, row 3, column label: "" is empty for a place that is no country. Write how it is called.',
  ]);
});
