/** What a handler receives besides its input. */
export interface Task<Step = never> {
  /** Reports progress to whoever made the request. */
  readonly tell: (step: Step) => void;
  /** Lets messages in; rejects when the request was cancelled meanwhile. Long work calls it between its steps. */
  readonly pause: () => Promise<void>;
}

/** Answers one kind of request. Pure except for its progress reports; it may take as long as necessary. */
export interface Handler<Input, Output, Step = never> {
  (input: Input, task: Task<Step>): Output | Promise<Output>;
  /** Answered in the pauses of what was asked before, and not after it: somebody waits for it. */
  readonly outOfTurn?: boolean;
}
