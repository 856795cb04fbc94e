import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Document } from "../../../../src/figures/documents";
import { messages } from "../../messages";
import { numberInWords } from "../../wording/number";
import { asSentence } from "../../wording/sentence";
import {
  choicesOf,
  everything,
  isFiltered,
  UNDATED,
  type Facet,
  type Filter,
  type Order,
} from "./filter-documents";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  text: { minWidth: 0, "& > input": { minWidth: 0 } },
  facets: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))",
    gap: "6px",
  },
  /** As high with the button as without it. */
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface FiltersProps {
  readonly documents: readonly Document[];
  readonly filter: Filter;
  readonly apply: (filter: Filter) => void;
  /** How many documents are left. */
  readonly summary: string;
  /** Goes on to the list. */
  readonly enterList: () => void;
}

const words = messages.sources.filter;

const facets = [
  { facet: "tier", all: words.allTiers, name: (value: string) => tierName(Number(value)) },
  { facet: "kind", all: words.allKinds, name: asSentence },
  {
    facet: "year",
    all: words.allYears,
    name: (value: string) => (value === UNDATED ? messages.sources.undated : value),
  },
] as const satisfies readonly { facet: Facet; all: string; name: (value: string) => string }[];

function tierName(tier: number): string {
  return messages.sources.tier(tier, messages.tiers[tier] ?? "");
}

/** What narrows the list of documents, with how much each choice would leave. */
export function Filters({ documents, filter, apply, summary, enterList }: FiltersProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label={words.name} className={styles.root}>
      <Input
        type="search"
        className={styles.text}
        contentBefore={<SearchRegular />}
        placeholder={words.text}
        aria-label={words.textName}
        value={filter.text}
        onChange={(_, { value }) => apply({ ...filter, text: value })}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          enterList();
        }}
      />
      <div className={styles.facets}>
        {facets.map(({ facet, all, name }) => (
          <Select
            key={facet}
            size="small"
            className={styles.select}
            aria-label={words[facet]}
            value={filter[facet]}
            onChange={(_, { value }) => apply({ ...filter, [facet]: value })}
          >
            <option value="">{all}</option>
            {choicesOf(documents, filter, facet).map(({ value, count }) => (
              <option key={value} value={value}>
                {words.option(name(value), numberInWords(count, ""))}
              </option>
            ))}
          </Select>
        ))}
        <Select
          size="small"
          className={styles.select}
          aria-label={words.order}
          value={filter.order}
          onChange={(_, { value }) => apply({ ...filter, order: value as Order })}
        >
          {Object.entries(words.orders).map(([order, name]) => (
            <option key={order} value={order}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.line}>
        <span>{summary}</span>
        {isFiltered(filter) && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.clearName}
            onClick={() => apply({ ...everything, order: filter.order })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
