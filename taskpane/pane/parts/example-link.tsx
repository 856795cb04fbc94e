import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { messages } from "../messages";

/** The name by which a page says where each file of the example workbook is. */
const names = { live: "example-workbook", values: "example-workbook-values" } as const;

interface ExampleLinkProps {
  /** With live figures, or with values in the place of their formulas. */
  readonly file: keyof typeof names;
  /** What stands around the link; nothing at all where the file is not served. */
  readonly children: (link: ReactNode) => ReactNode;
}

/** Leads to the example workbook, where the page that the pane stands in names one that is served beside it. */
export function ExampleLink({ file, children }: ExampleLinkProps) {
  const named = document.querySelector<HTMLMetaElement>(`meta[name="${names[file]}"]`);
  if (named === null) return null;
  const { content } = named;
  return children(
    <Link inline href={content} download={content} target="_blank" rel="noopener noreferrer">
      {messages.send.example[file].link}
    </Link>,
  );
}
