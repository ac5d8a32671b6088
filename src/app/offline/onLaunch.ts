/**
 * A file that the system opens with the installed page, in browsers that support https://wicg.github.io/web-app-launch/
 */
interface LaunchedFile {
  readonly kind: string;
  readonly getFile?: () => Promise<File>;
}

interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly LaunchedFile[] }) => void) => void;
}

/** Calls back with the files that the system opens with the installed page; earlier ones have been queued. */
export function onLaunch(take: (files: readonly File[]) => void): () => void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  let ended = false;
  launchQueue?.setConsumer(async ({ files = [] }) => {
    const opened = await Promise.allSettled(files.map((file) => file.getFile?.()));
    const there = opened.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
    if (!ended && there.length > 0) take(there);
  });
  return () => {
    ended = true;
  };
}
