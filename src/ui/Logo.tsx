/**
 * The name and its sign: a thread through a mesh. This is the only marker yellow that marks no evidence. In a narrow bar
 * the sign stands alone and leaves its room to the name of the corpus and to the search.
 */
export function Logo() {
  return (
    <span className="flex items-center gap-x-2.5">
      <svg aria-hidden="true" width="28" height="22" viewBox="0 0 28 22" fill="none">
        <path
          d="M4 5C9.5 5 9.5 17.5 14.5 17.5S19 5 24 5"
          stroke="var(--mark-line)"
          strokeWidth="6"
          strokeLinecap="round"
        />
        <path
          d="M4 5C9.5 5 9.5 17.5 14.5 17.5S19 5 24 5"
          stroke="var(--mark-ink)"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path d="M4.5 17.5 12 10.2" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
        <circle cx="4.5" cy="17.5" r="3.2" fill="var(--ink)" />
        <circle cx="24" cy="5" r="3.6" fill="var(--ink)" />
      </svg>
      <span className="type-brand max-[72rem]:sr-only">Maillage</span>
    </span>
  );
}
