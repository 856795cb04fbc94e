import { formatsOf } from "./number-formats";

test("a share shows as many decimals of a percent as it has, and at most two", () => {
  const format = formatsOf("SHARE");
  expect([0.9, 0.175, 0.6923, 0.57, 1, 0, 0.33333].map((value) => format(value, 0))).toEqual([
    "0%",
    "0.0%",
    "0.00%",
    "0%",
    "0%",
    "0%",
    "0.00%",
  ]);
});

test("a share that two decimals would show as nothing has more", () => {
  expect(formatsOf("SHARE")(0.00003, 0)).toBe("0.000%");
});

test("a function of many units has no format", () => {
  expect(formatsOf("VALUE")(0.9, 0)).toBe("");
});
