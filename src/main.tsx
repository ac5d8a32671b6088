import { afterPicture } from './app/opening/standIn.ts';
import './app/first.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root to draw in.');

// On a slow network the page would take the bytes that the picture waits for.
afterPicture(async () => {
  const { mount } = await import('./app/mount.tsx');
  mount(root);
});
