import { Button } from "@fluentui/react-components";
import { messages } from "../../messages";
import { useParts } from "../../acts/styles";
import type { PartProps } from "./check-section";
import { Placed } from "./placed";

const words = messages.send.sources;

/** The sheet that says where the figures come from, written anew each time. */
export function SourcesSection({ sharing, send, workbook }: PartProps) {
  const parts = useParts();
  const write = () =>
    send.write("sources", sharing.writeSources, {
      said: ({ sheet }) => ({ tone: "good", text: words.done(sheet ?? ""), hint: words.doneHint }),
      undo: ["sources"],
    });
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{words.title}</h3>
      <p className={parts.small}>{words.hint}</p>
      <Placed place="sources" send={send} workbook={workbook} writing={words.writing} hint={words.writeHint}>
        <Button disabledFocusable={send.isBlocked} onClick={write}>
          {words.write}
        </Button>
      </Placed>
    </section>
  );
}
