/** Seats of a state that one person holds at a time, by the titles (of either language) that go with each. */
export const seats: readonly RegExp[] = [
  /(?<!\p{L})pr[ée]sidente?(?!\p{L})/iu,
  /(?<!\p{L})(?:roi|king|[ée]mir|sultan)(?!\p{L})/iu,
];

/** Whether words name an office for dealing with other states: « ministre des Affaires étrangères », "envoy". */
export const isForeignOffice = (words: string): boolean =>
  /étrang|extérieur|diplomat|ambassad|émissaire|foreign|envoy|secretary of state|secrétaire d['’]état/iu.test(
    words,
  );
