import { buildNotice, compareBuilds } from "./builds";

test("page and functions of one build are nothing to speak of", () => {
  compareBuilds("5f0c1a", "5f0c1a");
  expect(buildNotice()).toBeUndefined();
});

test("functions of another build than the page are said, with what to do", () => {
  compareBuilds("5f0c1a", "77be02");
  expect(buildNotice()).toMatch(/functions of an earlier build.*within a day.*clear its cache/);
});

test("a page without a mark is of another build", () => {
  compareBuilds(null, "77be02");
  expect(buildNotice()).toBeDefined();
});
