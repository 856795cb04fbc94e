/** @jest-environment node */
import type { Bench } from "./workbench/bench";
import { workbenchInBrowser } from "./workbench/in-browser";

const workbench = workbenchInBrowser();
let bench: Bench;

beforeAll(async () => {
  bench = await workbench.open();
});

/** Each test has a sheet of its own, empty, and the Insert view before it. */
let sheet: string;
beforeEach(async () => {
  sheet = await bench.addSheet();
  await bench.pane.getByRole("tab", { name: "Insert" }).click();
});

const field = (name: string) => bench.pane.getByRole("combobox", { name, exact: true });

async function build(name: string, given: Readonly<Record<string, string>>): Promise<void> {
  await field("Function").click();
  await bench.pane.getByRole("option", { name }).click();
  for (const [parameter, entry] of Object.entries(given)) await field(parameter).fill(entry);
}

/** What a screen reader is told of a cell of that sheet. */
const hears = (words: string) => bench.hears(`${sheet}!${words}`);

async function insertAt(cell: string): Promise<void> {
  const address = `${sheet}!${cell}`;
  await bench.pane.getByRole("button", { name: `Insert at ${address}` }).click();
  await bench.paneSays(`${address} holds the formula.`);
}

test("a formula is inserted with its format, and one step of undo takes it back", async () => {
  await build("RE.COSTPREMIUM", { Country: "=Example!B6" });
  await bench.paneSays("Example!B6 holds India");
  await insertAt("A1");
  await hears("A1: 25%. Formula =RE.COSTPREMIUM(Example!B6)");
  await bench.page.getByRole("button", { name: "Undo" }).click();
  await hears("A1: empty");
});

test("a table is inserted where there is room, in one step", async () => {
  await bench.goTo("B2");
  await bench.enter("in the way");
  await bench.goTo("A1");
  await build("RE.TOP", { Product: "rare earths" });
  await bench.paneSays("10 rows");
  await bench.pane.getByRole("button", { name: `Insert at ${sheet}!A1` }).click();
  await bench.paneSays("The table needs A1:B10, and there is something in B2.");
  await bench.goTo("D1");
  await insertAt("D1");
  await bench.goTo("E1");
  await hears("E1: 69.23%");
  await bench.page.getByRole("button", { name: "Undo" }).click();
  await bench.goTo("D1");
  await hears("D1: empty");
  await bench.goTo("E1");
  await hears("E1: empty");
});

test("a call is edited in place", async () => {
  await bench.goTo("A1");
  await bench.enter('=2*RE.SHARE("magnets","China")+1');
  await hears("A1: 2.8");
  await bench.pane.getByRole("tab", { name: "Cell" }).click();
  await bench.pane.getByRole("button", { name: "Edit RE.SHARE" }).click();
  await field("Product").fill("rare earths");
  await field("Country").fill("Australia");
  await bench.pane.getByRole("button", { name: `Change ${sheet}!A1` }).click();
  await bench.hears('Formula =2*RE.SHARE("rare earths","Australia")+1');
});

test("the example model comes as another sheet, and calculates", async () => {
  await bench.pane.getByRole("button", { name: "Insert the example model" }).click();
  await bench.paneSays("The sheet Example 2 was added.");
  await bench.hears("'Example 2'!C12: 25.0%");
});
