import { ExampleLink } from "../../parts/example-link";
import { messages } from "../../messages";
import { useParts } from "../../acts/styles";

const words = messages.send.example;

/** A workbook that is ready to be sent, to look at. */
export function ExampleSection() {
  const parts = useParts();
  return (
    <ExampleLink>
      {(link) => (
        <section className={parts.section}>
          <h3 className={parts.heading}>{words.title}</h3>
          <p className={parts.small}>{words.text}</p>
          {link}
        </section>
      )}
    </ExampleLink>
  );
}
