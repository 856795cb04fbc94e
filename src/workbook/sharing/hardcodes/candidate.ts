/** A number of ours that a typed-in one may be. */
export interface Candidate {
  readonly value: number;
  readonly unit: string;
  /** Whether a number that was typed with fewer digits may be it: of older figures there are too many for that. */
  readonly mayBeRounded: boolean;
  /** Whether a label names its indicator. */
  readonly isAskedFor: boolean;
  /** How much of what the labels say it is about; more is likelier. */
  readonly fit: number;
  /** The labels that say so. */
  readonly labels: readonly string[];
  /** The call that comes to it. Looked for only where it is offered, as the words are. */
  readonly call: () => string | undefined;
  readonly about: () => string;
}
