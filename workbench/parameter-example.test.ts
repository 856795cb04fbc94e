import metadata from "../functions/functions.json";
import { exampleIn } from "./parameter-example";

test("the first example that a description names is what can be typed", () => {
  expect(exampleIn('What it is about, such as "magnets" or "refined rare earths"')).toBe('"magnets"');
  expect(exampleIn('Year or period, such as 2024 or "FY2024-25"; the newest if left out')).toBe("2024");
  expect(exampleIn("Anything")).toBe("");
});

test("each parameter of our functions has an example", () => {
  const without = metadata.functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ description }) => exampleIn(description) === "").map(({ name }) => `${id} ${name}`),
  );
  expect(without).toEqual([]);
});
