import { afterPicture } from './opening/page/standIn.ts';
import './app/boot/first.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root to draw in.');

// On a slow network the page would take the bytes that the picture waits for.
afterPicture(async () => {
  const { mount } = await import('./app/boot/mount.tsx');
  mount(root);
});
