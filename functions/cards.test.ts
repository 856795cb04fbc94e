import { bundledRelease } from "../src/release/bundled";
import { allowCards, cardsAreShown } from "../src/workbook/cards";
import { associateFunctions, cell, CellError } from "./testing-cells";

beforeAll(associateFunctions);

beforeEach(() => allowCards(true));
afterEach(() => allowCards(false));

test("cards are off until the start of the add-in turns them on", () => {
  allowCards(false);
  expect(cardsAreShown()).toBe(false);
  expect(cell("SHARE", "magnets", "China")).toBe(0.9);
});

test("cards make a figure carry its source, one object for all cells and functions that come to it", () => {
  const card = cell("SHARE", "magnets", "China");
  expect(card).toMatchObject({ type: "Double", basicValue: 0.9, numberFormat: "0%" });
  expect(card).toHaveProperty("properties.Source.basicValue", "Mint, 2025");
  expect(cell("SHARE", "Magnets", "CN")).toBe(card);
  expect(cell("VALUE", "share", "magnets", "China")).toBe(card);
});

test("cards are not for what is no single figure: that has a number format only", () => {
  expect(cell("ASOF")).toEqual({ type: "Double", basicValue: 46_348, numberFormat: "yyyy-mm-dd" });
  expect(cell("HHI", "rare earths")).toEqual({ type: "Double", basicValue: 5054, numberFormat: "#,##0" });
  expect(cell("TOP", "magnets")).toEqual([["China", 0.9]]);
  expect(cell("SOURCE", "share", "magnets", "China")).toEqual(expect.any(String));
});

test("cards leave errors what they are", () => {
  expect(cell("COSTPREMIUM", "Estonia")).toMatchObject({ code: "#N/A" });
  expect(cell("SHARE", "magnetz", "China")).toBeInstanceOf(CellError);
});

test("cards count as their number where they are an argument", () => {
  const premium = cell("SOURCE", "cost premium", "batteries", "India", null, null, null, null, null, "low");
  expect(premium).toMatchObject({ basicValue: 0.2 });
  const year = { type: "Double", basicValue: 2024, numberFormat: "0" };
  expect(cell("SHARE", "rare earths", "China", year)).toMatchObject({ basicValue: 0.7105 });
  expect(cell("SHARE", "rare earths", "China", null, null, null, cell("ASOF"))).toBe(
    cell("SHARE", "rare earths", "China"),
  );
});

test("cards change no number and no error: all headline questions, every estimate, on and off", () => {
  const answers = (question: string, estimate: string, on: boolean) => {
    allowCards(on);
    return cell("VALUE", ...question.split("|"), null, estimate);
  };
  let cards = 0;
  const questions = [...bundledRelease().release().headlines.keys()];
  expect(questions.length).toBeGreaterThan(500);
  for (const question of questions) {
    for (const estimate of ["low", "mid", "high"]) {
      const plain = answers(question, estimate, false);
      const shown = answers(question, estimate, true);
      if (plain instanceof CellError) {
        expect(shown).toMatchObject({ code: plain.code, message: plain.message });
      } else {
        expect(plain).toEqual(expect.any(Number));
        expect(shown).toMatchObject({ type: "Double", basicValue: plain });
        cards += 1;
      }
    }
  }
  expect(cards).toBeGreaterThan(1500);
});
