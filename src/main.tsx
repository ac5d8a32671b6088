import { askForNext } from './app/boot/askForNext.ts';
import { isInTrouble, showTrouble } from './app/boot/trouble.ts';
import { afterPicture } from './opening/page/standIn.ts';
import './app/boot/first.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root to draw in.');

// On a slow network the page would compete with the picture for bandwidth.
if (!isInTrouble()) afterPicture(() => begin(root));

async function begin(root: HTMLElement): Promise<void> {
  askForNext();
  const script = await import('./app/boot/mount.tsx').catch((error: unknown) => {
    reportError(error);
    showTrouble('lost');
  });
  script?.mount(root);
}
