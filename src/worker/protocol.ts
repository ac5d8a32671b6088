import type { Piece } from '../lib/pieces.ts';
import type { Task } from './handler.ts';
import type { Requests } from './requests.ts';
import type { SentFiles } from './sentFiles.ts';

/** Messages to the worker. Texts are copied; `number` connects an answer to its request. */
export type ToWorker =
  | {
      readonly kind: 'ask';
      readonly number: number;
      readonly name: RequestName;
      /** Without the files of a corpus, if there are any in it. */
      readonly input: unknown;
      readonly files?: SentFiles;
    }
  | { readonly kind: 'cancel'; readonly number: number };

/**
 * Messages from the worker: any number of steps, then one answer or failure, the answer's long lists in pieces before it;
 * nothing once a request was cancelled. `lost`: a script of the page could not be had.
 */
export type FromWorker =
  | { readonly kind: 'step'; readonly number: number; readonly step: unknown }
  | { readonly kind: 'piece'; readonly number: number; readonly piece: Piece }
  | { readonly kind: 'answer'; readonly number: number; readonly output: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string; readonly lost: boolean };

export type RequestName = keyof Requests;

export type InputOf<Name extends RequestName> = Parameters<Requests[Name]>[0];
export type OutputOf<Name extends RequestName> = Awaited<ReturnType<Requests[Name]>>;
export type StepOf<Name extends RequestName> =
  Parameters<Requests[Name]>[1] extends Task<infer Step> ? Step : never;
