/** The lists of a proposals file that a person decides on. */
const decidedLists = ['names', 'mentions', 'events', 'relations', 'same'] as const;
export type DecidedList = (typeof decidedLists)[number];

/** One proposal: its article, its list, and its key, which stays the same while other proposals come and go. */
export interface ProposalRef {
  readonly article: string;
  readonly list: DecidedList;
  readonly key: string;
}

/** What a person has corrected in a proposal: fields of its YAML; undefined removes a field. */
export type Correction = Readonly<Record<string, CorrectedValue>>;
type CorrectedValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly CorrectedValue[]
  | { readonly [key: string]: CorrectedValue };

/** What a person decides about a proposal. */
export type Decision =
  | {
      readonly kind: 'accept';
      readonly proposal: ProposalRef;
      /** The original proposal is then kept as rejected, so that it does not come back. */
      readonly corrected?: Correction;
    }
  | { readonly kind: 'reject' | 'restore'; readonly proposal: ProposalRef };
