export const chainModes = ['shortest', 'attested', 'solid'] as const;

/** `shortest`: fewest links; `attested`: best proved, longer if need be; `solid`: without a fragile link. */
export type ChainMode = (typeof chainModes)[number];

/** How many chains are found for a question: about as many as a reader compares. */
export const chainLimit = 12;
