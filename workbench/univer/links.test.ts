import { customOf, linkIn } from "./links";

test.each([
  { to: "cell", address: "Model!B4" },
  { to: "page", url: "https://example.com/report.pdf" },
  { to: "page", url: "http://example.com/" },
] as const)("a cell keeps its link: %j", (link) => {
  expect(linkIn(customOf(link))).toEqual(link);
});

test.each([
  undefined,
  null,
  {},
  { message: "There is no such figure." },
  { link: null },
  { link: { to: "page" } },
  { link: { to: "page", url: "not an address" } },
  { link: { to: "page", url: "javascript:alert(1)" } },
  { link: { to: "page", url: "file:///etc/passwd" } },
  { link: { to: "elsewhere", address: "Model!B4" } },
])("what is no link to a cell or a page is none: %j", (custom) => {
  expect(linkIn(custom)).toBeUndefined();
});
