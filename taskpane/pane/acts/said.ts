/** What there is to say of an act. */
export interface Said {
  readonly tone: "good" | "bad" | "plain";
  readonly text: string;
  readonly hint?: string;
  /** It is about the workbook as a whole and stands on top: what was acted on may be gone. */
  readonly isOnTop?: true;
}
