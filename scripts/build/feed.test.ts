import { feedOf } from "./feed";

const addin = "https://figures.example.com/addin/";

describe("the feed of figures", () => {
  test.each([
    [undefined, "data/latest.json", ""],
    [" ", "data/latest.json", ""],
    ["https://figures.example.com/data/latest.json", "https://figures.example.com/data/latest.json", ""],
    ["https://cdn.example.com/latest.json", "https://cdn.example.com/latest.json", "https://cdn.example.com"],
    ["https://figures.example.com:8443/latest.json", expect.any(String), "https://figures.example.com:8443"],
  ])("of %p is %p, and the page's policy allows %p for it", (setting, address, origin) => {
    expect(feedOf(setting, addin)).toEqual({ address, origin });
  });

  test.each([
    ["http://cdn.example.com/latest.json", "over https only"],
    ["https://", "not an address"],
    ["https://cdn.example.com/", "the address of a file"],
    ["https://me:secret@cdn.example.com/latest.json", "the address of a file"],
    ["https://cdn.example.com/latest.json?tenant=1", "the address of a file"],
    ["https://cdn.example.com/a.json; script-src *", "the address of a file"],
  ])("refuses %p and says how to write it", (setting, reason) => {
    expect(() => feedOf(setting, addin)).toThrow(reason);
    expect(() => feedOf(setting, addin)).toThrow("Write it like https://");
  });
});
