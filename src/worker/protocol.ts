import type { Requests } from './requests.ts';

/** What goes to the worker. Texts are copied; `number` is how an answer finds who asked. */
export type ToWorker =
  | { readonly kind: 'ask'; readonly number: number; readonly name: RequestName; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly number: number };

/** What comes back: any number of steps, then one answer or failure; nothing once a request was cancelled. */
export type FromWorker =
  | { readonly kind: 'step'; readonly number: number; readonly step: unknown }
  | { readonly kind: 'answer'; readonly number: number; readonly output: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string };

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

export type RequestName = keyof Requests;

export type InputOf<Name extends RequestName> = Parameters<Requests[Name]>[0];
export type OutputOf<Name extends RequestName> = Awaited<ReturnType<Requests[Name]>>;
export type StepOf<Name extends RequestName> =
  Parameters<Requests[Name]>[1] extends Task<infer Step> ? Step : never;
