import { ExampleLink } from "../../parts/example-link";
import { messages } from "../../messages";
import { useParts } from "../../acts/styles";

const words = messages.send.example;

/** A workbook that is ready to be sent, to look at: a file for each kind of recipient. */
export function ExampleSection() {
  const parts = useParts();
  return (
    <ExampleLink file="live">
      {(live) => (
        <section className={parts.section}>
          <h3 className={parts.heading}>{words.title}</h3>
          <p className={parts.small}>{words.text}</p>
          <p className={parts.small}>{words.live.text}</p>
          {live}
          <ExampleLink file="values">
            {(values) => (
              <>
                <p className={parts.small}>{words.values.text}</p>
                {values}
              </>
            )}
          </ExampleLink>
        </section>
      )}
    </ExampleLink>
  );
}
