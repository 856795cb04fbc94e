import type { Excel } from "../excel/excel";

/** A model with every function of ours, in the ways that models use them, and with every kind of answer. */
export const MODEL: Readonly<Record<string, string | number>> = {
  "Inputs!A1": "magnets",
  "Inputs!A2": "China",
  "Inputs!A3": 2024,
  "Inputs!A4": "rare earths",
  "Model!A1": '=RE.SHARE("magnets","China")',
  "Model!A2": '=RE.SHARE("magnets","China")*2',
  "Model!A3": "=RE.SHARE(Inputs!A1,Inputs!A2)",
  "Model!A4": '=RE.SHARE("rare earths","China",Inputs!A3)',
  "Model!A5": '=RE.SHARE("rare earths","China",2024,,,"2025-12-31")',
  "Model!A6": '=RE.SHARE("magn"&"ets",Inputs!A2,,"low")',
  "Model!A7": '=RE.COSTPREMIUM("India")',
  "Model!A8": '=RE.COSTPREMIUM("India",,,,"high")*A1/7',
  "Model!A9": '=RE.DEPENDENCE("EV batteries","India")',
  "Model!A10": '=RE.PRODUCTION("rare earths","China",2024)',
  "Model!A11": '=RE.RESERVES("rare earths","Brazil")',
  "Model!A12": '=RE.PRICE("neodymium oxide","China")',
  "Model!A13": '=RE.VALUE("cost premium","magnets","Estonia")',
  "Model!A14": "=RE.HHI(Inputs!A4)",
  "Model!A15": '=RE.SOURCE("share","magnets","China")',
  "Model!A16": '=RE.SOURCE("share","magnets","China",,,,,,"published")',
  "Model!A17": "=RE.ASOF()",
  "Model!A18": '=RE.SHARE("magnetz","China")',
  "Model!A19": '=RE.SHARE("magnets","Estonia")',
  "Model!A20": "=A18+1",
  "Model!A21": "=A10/A11",
  "Model!A22": '=RE.SHARE("rare earths","Australia")',
  "Model!C1": '=RE.TOP("rare earths",5)',
  "Model!F1": '=RE.SERIES("share","rare earths","China",,2020,2024)',
  "Model!I1": '=RE.EVENTS("Japan",2010,2012)',
  "Model!N1": '=RE.LIST("indicators")',
  "Model!C10": "=D1+D2",
};

/** Of it a number, a calculation, a table and an error, for what is done many times. */
export const SMALL_MODEL = Object.fromEntries(
  ["Inputs!A1", "Inputs!A2", "Model!A2", "Model!A3", "Model!A18", "Model!C1"].map((cell) => [
    cell,
    MODEL[cell] ?? "",
  ]),
);

export function typeModel({ sheet }: Excel, model = MODEL): void {
  for (const name of ["Inputs", "Model"]) sheet.addSheet(name);
  for (const [cell, content] of Object.entries(model)) sheet.type(cell, content);
}
