import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { messages } from "../messages";

interface ExampleLinkProps {
  /** What stands around the link; nothing at all where the file is not served. */
  readonly children: (link: ReactNode) => ReactNode;
}

/** Leads to the example workbook, where the page that the pane stands in names one that is served beside it. */
export function ExampleLink({ children }: ExampleLinkProps) {
  const named = document.querySelector<HTMLMetaElement>('meta[name="example-workbook"]');
  if (named === null) return null;
  const { content } = named;
  return children(
    <Link inline href={content} download={content} target="_blank" rel="noopener noreferrer">
      {messages.send.example.link}
    </Link>,
  );
}
