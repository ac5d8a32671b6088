import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { cpus, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Slurm of this machine alone, with all its processors: jobs are sent to it with this environment. */
interface Slurm {
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

const longestStartSeconds = 30;

/**
 * Starts Slurm with all that it keeps (its key, state and logs) in a folder, as the present user and beside any other Slurm.
 * Throws when its programs are not installed, or when it is not ready in half a minute.
 */
export async function startSlurm(folder: string): Promise<Slurm> {
  for (const name of ['munge', 'state', 'spool']) mkdirSync(join(folder, name), { mode: 0o700 });
  const conf = join(folder, 'slurm.conf');
  writeFileSync(join(folder, 'munge', 'key'), randomBytes(1024), { mode: 0o600 });
  writeFileSync(conf, describeCluster(folder));
  // The daemons are in sbin, which is not on everyone's path.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, SLURM_CONF: conf };
  const daemons: ChildProcess[] = [];
  const begin = (program: string, args: readonly string[]) => {
    const log = openSync(join(folder, `${program}.out`), 'w');
    const daemon = spawn(program, args, { env, stdio: ['ignore', log, log] });
    daemons.push(daemon);
    return new Promise<void>((resolve, reject) => daemon.once('spawn', resolve).once('error', reject));
  };
  const stop = async () => {
    for (const daemon of daemons.reverse()) {
      if (daemon.pid === undefined || daemon.exitCode !== null) continue;
      const ended = new Promise((resolve) => daemon.once('exit', resolve));
      daemon.kill();
      await ended;
    }
  };
  try {
    await begin('munged', mungeArguments(join(folder, 'munge')));
    await begin('slurmctld', ['-D']);
    await begin('slurmd', ['-D']);
    await untilIdle(env);
    return { env, stop };
  } catch (error) {
    await stop();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Slurm does not start: ${why}. On Debian: apt-get install slurm-wlm munge`);
  }
}

function mungeArguments(folder: string): readonly string[] {
  const files = {
    'key-file': 'key',
    socket: 'socket',
    'pid-file': 'pid',
    'log-file': 'log',
    'seed-file': 'seed',
  };
  const paths = Object.entries(files).map(([option, name]) => `--${option}=${join(folder, name)}`);
  // Forced, since the folder is closed to others, which munge warns of.
  return ['--foreground', '--force', ...paths];
}

/** Ports of its own keep it apart from a Slurm that the machine may already have. */
function describeCluster(folder: string): string {
  const host = hostname();
  const user = userInfo().username;
  return `ClusterName=maillage
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${join(folder, 'munge', 'socket')}
CredType=cred/munge
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus().length}
PartitionName=all Nodes=ALL Default=YES
`;
}

async function untilIdle(env: NodeJS.ProcessEnv): Promise<void> {
  for (let second = 0; second < longestStartSeconds; second += 1) {
    const { stdout, error } = spawnSync('sinfo', ['--noheader', '--format=%T'], { env, encoding: 'utf8' });
    if (error) throw error;
    if (stdout.trim() === 'idle') return;
    await sleep(1000);
  }
  throw new Error(`it is not ready after ${longestStartSeconds} seconds`);
}
