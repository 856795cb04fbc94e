import { failuresWith } from "../fixture";

test("two rows do not have the same id", () => {
  expect(failuresWith("observations.csv", 10, "obs_id", "o-0000000001")).toEqual([
    'seeds/observations.csv, row 10, column obs_id: "o-0000000001" is the key of row 2 already. ' +
      "Delete one of the two rows or correct its key.",
  ]);
});

test("a question has one headline for a date", () => {
  expect(failuresWith("headlines.csv", 3, "place", "AU")).toContain(
    "seeds/headlines.csv, row 3, column indicator + product + place + counterpart + since: " +
      '"share, rare-earths, AU, WLD, 2026-03-01" is the key of row 2 already. ' +
      "Delete one of the two rows or correct its key.",
  );
});
