import { Button, Input, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useId, type KeyboardEvent, type Ref } from "react";
import { messages } from "../../messages";
import { Unseen } from "../../parts/unseen";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  input: { minWidth: 0 },
});

interface SearchBoxProps {
  readonly box: Ref<HTMLInputElement>;
  readonly query: string;
  readonly type: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly listId: string;
  readonly isExpanded: boolean;
  /** The id of the option that the arrow keys are at. */
  readonly activeId: string | undefined;
}

/** The box that is typed into. The focus stays in it while the arrow keys go through the list (a combobox). */
export function SearchBox({ box, query, type, onKeyDown, listId, isExpanded, activeId }: SearchBoxProps) {
  const styles = useStyles();
  const keys = useId();
  return (
    <>
      <Input
        className={styles.box}
        input={{ ref: box, className: styles.input }}
        role="combobox"
        aria-label={messages.find.label}
        aria-describedby={keys}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? listId : undefined}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={messages.find.placeholder}
        value={query}
        onChange={(_, { value }) => type(value)}
        onKeyDown={onKeyDown}
        contentBefore={<SearchRegular />}
        contentAfter={
          query === "" ? null : (
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={messages.find.clear}
              onClick={() => type("")}
            />
          )
        }
      />
      <Unseen id={keys}>{messages.find.keys}</Unseen>
    </>
  );
}
