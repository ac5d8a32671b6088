/** What a request is handed beside its input. */
export interface Task<Step = never> {
  /** Tells whoever asked how far it is. */
  readonly tell: (step: Step) => void;
  /** Lets messages in; rejects when the request was cancelled meanwhile. Long work calls it between its steps. */
  readonly pause: () => Promise<void>;
}

/** What answers one kind of request. Pure but for what it tells; it may take as long as it must. */
export type Handler<Input, Output, Step = never> = (
  input: Input,
  task: Task<Step>,
) => Output | Promise<Output>;
