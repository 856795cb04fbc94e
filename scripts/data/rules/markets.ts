import type { Rule } from "../package";

/** Where prices of several markets are headlines, the product says which is meant when none is typed; else it is silent. */
export const markets: Rule = ({ tables }) => {
  const priced = tables.headlines.rows.filter((row) => row.get("indicator") === "price");
  return tables.products.rows.flatMap((row) => {
    const places = priced
      .filter((line) => line.get("product") === row.get("id"))
      .map((line) => line.get("place"));
    const known = [...new Set(places)];
    const meant = row.get("price_market");
    if (known.length > 1 ? known.includes(meant) : meant === "") return [];
    const whatToDo = known.length > 1 ? `Write one of: ${known.join(", ")}.` : "Leave it empty.";
    return [
      row.fail(
        "price_market",
        `is not a choice among the ${known.length} markets with a price headline`,
        whatToDo,
      ),
    ];
  });
};
