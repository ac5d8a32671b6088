/* What lies over the canvas when the page is opened, in one script. */
export { GuideCard } from './GuideCard.tsx';
export { MissingNote } from './MissingNote.tsx';
