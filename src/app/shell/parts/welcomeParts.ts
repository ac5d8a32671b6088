/* What is shown over the canvas when the page is opened, in one script. */

export { MissingNote } from '../../welcome/MissingNote.tsx';
export { Welcome } from '../../welcome/Welcome.tsx';
