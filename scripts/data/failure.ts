/** What is wrong in one cell of the package, and what to do about it. */
export interface Failure {
  readonly file: string;
  /** As an editor counts lines: the header is row 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  /** Reads on after the value: "is not a date that exists". */
  readonly problem: string;
  /** A sentence. */
  readonly whatToDo: string;
}

export function failureLine({ file, row, column, value, problem, whatToDo }: Failure): string {
  return `seeds/${file}, row ${row}, column ${column}: ${visible(value)} ${problem}. ${whatToDo}`;
}

/** In quotation marks, with what cannot be seen written as its code. */
function visible(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
