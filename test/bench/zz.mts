import { preview } from 'vite';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { openPage } from '../helpers/openPage.ts';
import { waitForPicture } from '../helpers/canvas.ts';
const s = await preview({ preview: { host: '127.0.0.1', port: 0, open: false }, logLevel: 'silent' });
const url = s.resolvedUrls!.local[0]!;
const b = await launchBrowser();
const o = await openPage(b, url, {});
try { await o.page.waitForTimeout(3000); await waitForPicture(o.page);} catch(e) {console.log(e)}
console.log(o.said, o.failed, o.outside, await o.page.evaluate("performance.getEntriesByName('maillage:drawn').map(e=>e.startTime)"));
await o.page.screenshot({path:'/tmp/e1.png'});
await b.close(); await s.close();
