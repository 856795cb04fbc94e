import { makeStyles } from "@fluentui/react-components";
import { fullCitation, shortCitation } from "../../../src/figures/citation-styles";
import type { Found } from "../../../src/figures/found";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { CopyButton } from "../parts/copy-button";
import { useToday } from "./use-today";

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", gap: "8px" } });

const words = messages.history.copy;

interface CitationsProps {
  readonly figure: Found;
  readonly release: Release;
}

/** The citation of a figure, for a bibliography and for a note. */
export function Citations({ figure, release }: CitationsProps) {
  const styles = useStyles();
  const today = useToday();
  return (
    <div className={styles.root}>
      <CopyButton text={fullCitation(figure, release, today)} label={words.full} spoken={words.fullSpoken} />
      <CopyButton text={shortCitation(figure, release)} label={words.short} spoken={words.shortSpoken} />
    </div>
  );
}
