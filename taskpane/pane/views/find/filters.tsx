import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { facetNames, type FacetName } from "../../../../src/figures/search/results";
import { messages } from "../../messages";
import { narrow } from "../../theme";
import type { Find } from "./use-find";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "6px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  select: { "& > select": { textOverflow: "ellipsis" } },
  chosen: {
    "& > select": { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  },
  clear: { gridColumn: "1 / -1", justifySelf: "start" },
});

/** Indicator, product and place to narrow the figures down by, each with how many it would leave. */
export function FilterBar({ find }: { readonly find: Find }) {
  const styles = useStyles();
  const { filters, clearFilters } = find;
  return (
    <div className={styles.root}>
      {facetNames.map((name) => (
        <Facet key={name} name={name} find={find} />
      ))}
      {Object.keys(filters).length > 0 && (
        <Button className={styles.clear} size="small" appearance="subtle" onClick={clearFilters}>
          {messages.find.clearFilters}
        </Button>
      )}
    </div>
  );
}

function Facet({ name, find }: { readonly name: FacetName; readonly find: Find }) {
  const styles = useStyles();
  const { filters, results, search, filter } = find;
  const chosen = filters[name];
  const values = results.facets[name];
  const isLeft = chosen === undefined || values.some(({ id }) => id === chosen);
  return (
    <Select
      size="small"
      className={mergeClasses(styles.select, chosen !== undefined && styles.chosen)}
      aria-label={messages.find.facetName[name]}
      value={chosen ?? ""}
      onChange={(_, { value }) => filter(name, value === "" ? undefined : value)}
    >
      <option value="">{messages.find.facets[name]}</option>
      {!isLeft && <option value={chosen}>{messages.find.facetValue(search.label(name, chosen), 0)}</option>}
      {values.map(({ id, label, count }) => (
        <option key={id} value={id}>
          {messages.find.facetValue(label, count)}
        </option>
      ))}
    </Select>
  );
}
