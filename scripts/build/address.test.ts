import { addinAddress, isForThisComputer, readdressed } from "./address";

describe("the address of the add-in", () => {
  test.each([
    [undefined, "https://localhost:3000/"],
    ["", "https://localhost:3000/"],
    ["https://figures.example.com", "https://figures.example.com/"],
    ["https://figures.example.com/", "https://figures.example.com/"],
    ["https://example.com/figures", "https://example.com/figures/"],
    [" https://example.com:8443/figures/// ", "https://example.com:8443/figures/"],
  ])("of %p is %p", (setting, address) => {
    expect(addinAddress(setting)).toBe(address);
  });

  test.each([
    ["http://localhost:3000/", "https only"],
    ["figures.example.com", "not an address"],
    ["file:///C:/addin/", "https only"],
    ["https://example.com/?tenant=1", "a host and a folder"],
    ["https://example.com/#top", "a host and a folder"],
    ["https://me:secret@example.com/", "a host and a folder"],
  ])("refuses %p and says how to write it", (setting, reason) => {
    expect(() => addinAddress(setting)).toThrow(reason);
    expect(() => addinAddress(setting)).toThrow("Write it like https://");
  });

  test("takes the place of the one that is checked in, everywhere", () => {
    const text = "https://localhost:3000/a https://localhost:3000/b https://localhost:30001/c";
    expect(readdressed(text, "https://x.example/y/")).toBe(
      "https://x.example/y/a https://x.example/y/b https://localhost:30001/c",
    );
  });

  test("tells this computer from every other", () => {
    const own = ["https://localhost:3000/", "https://127.0.0.1/x/", "https://[::1]:8443/"];
    const others = [
      "https://figures.example.com/",
      "https://localhost.example.com/",
      "https://example.com/localhost/",
    ];
    expect(own.map(isForThisComputer)).toEqual([true, true, true]);
    expect(others.map(isForThisComputer)).toEqual([false, false, false]);
  });
});
