import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Whether nothing keeps the object that `make` returns, once `make` has ended; it may do with it what it likes. */
export async function isLetGo(make: () => object | Promise<object>): Promise<boolean> {
  const made = new WeakRef(await make());
  for (let times = 0; times < 20 && made.deref() !== undefined; times += 1) {
    // What was read from a weak reference stays until the task has ended.
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
  }
  return made.deref() === undefined;
}
