export const chainModes = ['shortest', 'attested', 'solid'] as const;

/** `shortest`: fewest links; `attested`: best proved, longer if need be; `solid`: without a fragile link. */
export type ChainMode = (typeof chainModes)[number];
