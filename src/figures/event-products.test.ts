import { productFamily, productsOfEvents } from "./event-products";
import { openRelease } from "./release";
import { bundledBundle, bundledRelease } from "./testing";

const release = bundledRelease();
const productsOf = (event: string) =>
  productsOfEvents(release)[release.bundle.events.id.indexOf(event)] as readonly string[];

/** The products that a text names, as the title of an event. */
function named(title: string): readonly string[] {
  const bundle = bundledBundle();
  const { events } = bundle;
  const changed = {
    ...events,
    title: [title, ...events.title.slice(1)],
    description: events.title.map(() => ""),
  };
  return productsOfEvents(openRelease({ ...bundle, events: changed }))[0] as readonly string[];
}

test("an event is on the products that its title and its description name, by label or alias", () => {
  expect(productsOf("e-019")).toEqual(["graphite"]);
  // "commercial magnets" and, in the description of another, "NdPr" and "neodymium oxide".
  expect(productsOf("e-043")).toEqual(["rare-earth-magnets"]);
  expect(productsOf("e-045")).toEqual(["rare-earth-magnets", "neodymium-oxide"]);
  expect(productsOf("e-052")).toEqual([]);
});

test("the longest name counts: heavy rare earths are not all rare earths", () => {
  expect(named("A loan for heavy rare-earth separation")).toEqual(["heavy-rare-earths"]);
  expect(named("A loan for rare-earth separation, and for heavy rare earths")).toEqual([
    "rare-earths",
    "heavy-rare-earths",
  ]);
});

test("case, hyphens and the plural make no difference, parts of words and symbols of elements name nothing", () => {
  expect(named("NDFEB magnet")).toEqual(["ndfeb-magnets"]);
  expect(named("Li Co. of Y signs with Nd Corp.")).toEqual([]);
  expect(named("Lithiumisation and the magnetism of the rarest earth")).toEqual([]);
});

test("a product goes with what it is a part of and with its own parts, not with what stands beside it", () => {
  const family = productFamily("rare-earths", release);
  expect(family).toEqual(expect.arrayContaining(["critical-minerals", "rare-earths", "dysprosium-oxide"]));
  expect(family).not.toContain("lithium");
  expect(productFamily("ndfeb-magnets", release)).toEqual([
    "ndfeb-magnets",
    "rare-earth-magnets",
    "permanent-magnets",
  ]);
});
