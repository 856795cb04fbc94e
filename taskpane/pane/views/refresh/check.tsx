import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { UpdateState } from "../../../../src/release/updates";
import { messages } from "../../messages";
import { writeBytes } from "../../wording/bytes";
import { Action } from "../../acts/action";
import { useParts } from "../../acts/styles";
import type { Refresh } from "./use-refresh";

interface CheckProps {
  readonly update: UpdateState;
  readonly isNewer: boolean;
  readonly refresh: Refresh;
}

const words = messages.refresh.check;

/** Asks the publisher for newer data, or takes them from a file. */
export function Check({ update, isNewer, refresh }: CheckProps) {
  const parts = useParts();
  const input = useRef<HTMLInputElement>(null);
  const isRunning = refresh.running !== undefined || update.busy;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      <Action
        work={refresh}
        acts={{ check: words.asking, file: words.reading }}
        hint={words.hint}
        written={(done, total) => words.progress(writeBytes(done), writeBytes(total))}
      >
        <Button
          appearance={isNewer ? "secondary" : "primary"}
          disabledFocusable={isRunning}
          onClick={() => refresh.check()}
        >
          {words.check}
        </Button>
        <Button disabledFocusable={isRunning} onClick={() => input.current?.click()}>
          {words.file}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.json,application/json"
          aria-label={words.fileName}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) refresh.useFile(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = "";
          }}
        />
      </Action>
    </section>
  );
}
