import { built } from "./dist";

test("the built page and the built functions bear the mark of one build", () => {
  const mark = /<meta name="?build"? content="?([0-9a-f]{20})"?>/.exec(
    built("taskpane.html").toString(),
  )?.[1];
  expect(mark).toBeDefined();
  expect(built("functions.js").toString()).toContain(`"${mark}"`);
});
