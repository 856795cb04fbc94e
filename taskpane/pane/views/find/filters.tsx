import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { facetNames, type FacetName, type Results } from "../../../../src/figures/search/results";
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

type FilterProps = Pick<Find, "search" | "filters" | "filter" | "clearFilters"> & Pick<Results, "facets">;

/** Indicator, product and place to narrow the figures down by, each with how many it would leave. */
export const FilterBar = memo(function FilterBar(props: FilterProps) {
  const styles = useStyles();
  const { filters, clearFilters } = props;
  return (
    <div className={styles.root}>
      {facetNames.map((name) => (
        <Facet key={name} name={name} {...props} />
      ))}
      {Object.keys(filters).length > 0 && (
        <Button className={styles.clear} size="small" appearance="subtle" onClick={clearFilters}>
          {messages.find.clearFilters}
        </Button>
      )}
    </div>
  );
});

function Facet({ name, filters, facets, search, filter }: FilterProps & { readonly name: FacetName }) {
  const styles = useStyles();
  const chosen = filters[name];
  const values = facets[name];
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
