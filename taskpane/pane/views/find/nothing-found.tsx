import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { messages } from "../../messages";
import { serif } from "../../theme";
import type { Find } from "./use-find";

const useStyles = makeStyles({
  root: { display: "grid", gap: "12px", justifyItems: "start" },
  title: { margin: 0, fontFamily: serif, fontSize: "18px", lineHeight: 1.3, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  names: { display: "flex", flexWrap: "wrap", gap: "6px" },
  name: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  count: {
    marginInlineStart: "5px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

const words = messages.find.nothing;

/** As many kinds of figures as one takes in at a glance. */
const FIRST = 8;

/** What to do when nothing was found, and what there is. */
export function NothingFound({ find }: { readonly find: Find }) {
  const styles = useStyles();
  const { search, sought: query, filters, clearFilters, narrow, type } = find;
  const isFiltered = Object.keys(filters).length > 0;
  const unfiltered = useMemo(() => search.find(query, {}).figures.length, [search, query]);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? search.indicators : search.indicators.slice(0, FIRST);
  const left = search.indicators.length - shown.length;
  const names = useMemo(() => search.nearest(query), [search, query]);
  return (
    <div className={styles.root}>
      <p className={styles.title}>{query.trim() === "" ? words.titleFiltered : words.title(query.trim())}</p>
      {isFiltered && unfiltered > 0 && (
        <Button size="small" onClick={clearFilters}>
          {words.withoutFilters(unfiltered)}
        </Button>
      )}
      {names.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.nearest}</h3>
          <div className={styles.names}>
            {names.map((name) => (
              <Button key={name} size="small" className={styles.name} onClick={() => type(name)}>
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
      <h3 className={styles.heading}>{words.whatThereIs}</h3>
      <div className={styles.names}>
        {shown.map(({ id, label, count }) => (
          <Button key={id} size="small" className={styles.name} onClick={() => narrow("indicator", id)}>
            {label}
            <span className={styles.count}>{messages.find.groupCount(count, count)}</span>
          </Button>
        ))}
        {left > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.moreNamed(left)}
          </Button>
        )}
      </div>
    </div>
  );
}
