import { catalogueInSteps } from "./catalogue";
import { isMissing } from "../messages/missing";
import { directoryOf } from "./directory";
import { finish } from "./steps";
import { bundledRelease } from "./testing";

const release = bundledRelease();
const catalogue = finish(catalogueInSteps(release));

test("every question stands in the catalogue once", () => {
  const keys = catalogue.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const bare = catalogue.filter(({ subject }) => subject.stage === undefined);
  expect(bare.map(({ key }) => key).sort()).toEqual([...release.questions.keys()].sort());
  expect(bare).toHaveLength(directoryOf(release).all.length);
});

test("a stage that the product's name does not mean is an entry of its own", () => {
  const refined = catalogue.find(({ key }) => key === "share|rare-earths|CN|WLD|refining");
  const mined = catalogue.find(({ key }) => key === "share|rare-earths|CN|WLD");
  expect(refined?.answer).toMatchObject({ stage: "refining", mid: 0.9 });
  expect(mined?.answer).toMatchObject({ stage: "mining", mid: 0.6923 });
});

test("headlines stand first, and what has no figure last", () => {
  const [first] = catalogue;
  expect(first?.key).toBe("share|rare-earths|CN|WLD");
  const firstMissing = catalogue.findIndex(({ answer }) => isMissing(answer));
  expect(catalogue.slice(firstMissing).every(({ answer }) => isMissing(answer))).toBe(true);
  const firstStaged = catalogue.findIndex(({ subject }) => subject.stage !== undefined);
  expect(catalogue.slice(0, firstStaged).every(({ answer }) => !isMissing(answer))).toBe(true);
});
