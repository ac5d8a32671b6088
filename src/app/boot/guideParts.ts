/* What lies over the canvas when the page is opened, in one script. */
export { GuideCard } from '../welcome/GuideCard.tsx';
export { MissingNote } from '../welcome/MissingNote.tsx';
