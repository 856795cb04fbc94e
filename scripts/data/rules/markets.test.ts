import { failuresWith } from "../fixture";

test("a product with prices of several markets says which is meant", () => {
  for (const value of ["", "WLD"]) {
    expect(failuresWith("products.csv", 3, "price_market", value)).toEqual([
      `seeds/products.csv, row 3, column price_market: "${value}" is not a choice among the 2 markets with a price ` +
        "headline. Write one of: CN, X-EUROPE.",
    ]);
  }
});

test("a product with prices of one market or none is silent", () => {
  expect(failuresWith("products.csv", 2, "price_market", "CN")).toEqual([
    'seeds/products.csv, row 2, column price_market: "CN" is not a choice among the 0 markets with a price headline. ' +
      "Leave it empty.",
  ]);
});
