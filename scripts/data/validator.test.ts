import { runInNewContext } from "node:vm";
import { toBundle } from "./bundle/bundle";
import { opened, validPackage } from "./fixture";
import { seedFiles } from "./seeds";
import { validatorCode } from "./validator";

type Validate = ((data: unknown) => boolean) & { errors?: { instancePath: string }[] | null };

const code = validatorCode();
const generated: { exports: { default?: Validate } } = { exports: {} };
runInNewContext(code, { module: generated });
const validate = generated.exports.default as Validate;

const bundle = toBundle(opened(validPackage()), 1);

test("the validator stands alone and builds no code while it runs", () => {
  expect(code).not.toMatch(/require\(|\beval\(|new Function/);
  expect(generated.exports).toBe(validate);
});

test("bundles that we make are accepted", () => {
  expect(validate(bundle)).toBe(true);
  expect(validate(JSON.parse(JSON.stringify(toBundle(opened(seedFiles()), 1))))).toBe(true);
});

test("what is no bundle is refused, saying where", () => {
  const { events, ...rest } = bundle;
  const cases: [unknown, string][] = [
    [null, ""],
    [rest, ""],
    [{ ...bundle, format: 2 }, "/format"],
    [{ ...bundle, more: [] }, ""],
    [{ ...bundle, asOf: "today" }, "/asOf"],
    [{ ...bundle, events: { ...events, source: ["0"] } }, "/events/source/0"],
    [{ ...bundle, sources: { ...bundle.sources, url: ["javascript:alert(1)"] } }, "/sources/url/0"],
    [{ ...bundle, observations: { ...bundle.observations, value: ["0.9"] } }, "/observations/value/0"],
  ];
  for (const [data, where] of cases) {
    expect(validate(data)).toBe(false);
    expect(validate.errors?.[0]?.instancePath).toBe(where);
  }
});
