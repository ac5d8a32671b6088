/** The lists of a proposals file that a person decides about. */
const decidedLists = ['names', 'mentions', 'events', 'relations', 'same'] as const;
export type DecidedList = (typeof decidedLists)[number];

/** One proposal: its article, its list, and its key, which stays as it is while others come and go. */
export interface ProposalRef {
  readonly article: string;
  readonly list: DecidedList;
  readonly key: string;
}

/** What a person has put right in a proposal: fields of its YAML; undefined takes a field out. */
export type Correction = Readonly<Record<string, CorrectedValue>>;
type CorrectedValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly CorrectedValue[]
  | { readonly [key: string]: CorrectedValue };

/** What a person decides of a proposal. */
export type Decision =
  | {
      readonly kind: 'accept';
      readonly proposal: ProposalRef;
      /** What was proposed is then kept as rejected, so that it does not come back. */
      readonly corrected?: Correction;
    }
  | { readonly kind: 'reject' | 'restore'; readonly proposal: ProposalRef };
