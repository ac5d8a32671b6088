/** How the guide looks: the build draws it into the page as GuideCard draws it later, and neither may differ. */
export const guideLook = {
  /** Over the canvas, which it leaves free for the hand around it. */
  notes:
    'pointer-events-none absolute inset-x-4 bottom-4 z-10 flex max-h-[calc(100%-2rem)] flex-col items-center justify-end gap-2 max-phone:inset-x-2 max-phone:top-2 max-phone:bottom-auto max-phone:max-h-[60%] max-phone:justify-start low:inset-x-2 low:bottom-2 low:max-h-[calc(100%-1rem)]',
  card: 'type-ui pointer-events-auto relative grid max-h-full w-[58.75rem] max-w-full grid-cols-[1fr_2fr] gap-x-7 overflow-y-auto rounded-control border border-rule-2 bg-raised py-3 pr-11 pl-4 shadow-float max-stack:w-[26.25rem] max-stack:grid-cols-1 low:w-full low:grid-cols-[1fr_2fr]',
  heading: 'type-ui-strong mb-1',
  counts: 'text-ink-2',
  encodings: 'mt-1 text-ink-2',
  questions: 'max-stack:mt-3 low:mt-0',
  list: 'columns-2 gap-x-6 max-stack:columns-1 low:columns-2',
  item: 'break-inside-avoid py-[3px] max-phone:py-0',
  question:
    'font-text text-[0.96875rem] leading-[1.25rem] text-ink max-phone:font-ui max-phone:text-[0.875rem] touch:flex touch:min-h-hit touch:items-center',
  words: 'quiet-link',
} as const;
