import { describe, expect, it, vi } from 'vitest';
import { makeExporter } from '../../../src/app/exporting/answerExporter.ts';
import type { FromExporter, ToExporter } from '../../../src/app/exporting/exporterProtocol.ts';
import { makeWriterBeside } from '../../../src/app/exporting/writeBeside.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { type ExportFormat, exportFormats, writeExport } from '../../../src/domain/exports/writeExport.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { isLostScript } from '../../../src/lib/lostScript.ts';
import { type ExportJob, partOfJob } from '../../../src/panels/export/exportJob.ts';
import type { WrittenFile } from '../../../src/panels/export/writtenFile.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { requestFor } from '../../helpers/exportPart.ts';
import { isLetGo } from '../../helpers/isLetGo.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const { visible, filters, note, look, language } = requestFor(sampleIndex, null);
const { nodeColours, linkColours } = look;
const job: ExportJob = {
  visible,
  filters,
  note,
  language,
  colours: { nodeColours, linkColours },
  view: defaultView,
  page: { origin: 'https://maillage.example', pathname: '/' },
};
const wanted = { job, index: sampleIndex };
const never = new AbortController().signal;

/** Workers that get and give copies alone, as the browser's do; what was started and stopped of them. */
function makeWorkers({ silent = false } = {}) {
  const workers: { messages: ToExporter[]; stopped: boolean; fail: (message: string) => void }[] = [];
  const write = makeWriterBeside((hear, fail) => {
    const worker = { messages: [] as ToExporter[], stopped: false, fail };
    workers.push(worker);
    const answer = makeExporter((message: FromExporter) => {
      if (!worker.stopped && !silent) hear(structuredClone(message));
    });
    return {
      post: (message) => {
        worker.messages.push(structuredClone(message));
        void answer(structuredClone(message));
      },
      stop: () => {
        worker.stopped = true;
      },
    };
  });
  return { workers, write };
}

/** What would be saved: which file, of which type, with which words. */
const readAll = (files: readonly WrittenFile[]) =>
  Promise.all(
    files.map(async ({ content, extension, body }) => ({
      content,
      extension,
      type: body.type,
      text: await body.text(),
    })),
  );

const writtenHere = async (format: ExportFormat) =>
  (await writeExport(format, partOfJob(job, sampleIndex))).map(({ content, extension, mediaType, body }) => ({
    content,
    extension,
    type: `${mediaType};charset=utf-8`.toLowerCase(),
    // A blob's reader takes the byte order mark for no letter.
    text: `${body}`.replace(/^\ufeff/, ''),
  }));

describe('exports that are written beside the page', () => {
  it.each(exportFormats.filter((format) => format !== 'xlsx' && format !== 'vault'))(
    'are those that the page would write: %s',
    async (format) => {
      const { write } = makeWorkers();
      expect(await readAll(await write(wanted, format, never))).toEqual(await writtenHere(format));
    },
  );

  it('may be bytes, which arrive whole', async () => {
    const { write } = makeWorkers();
    for (const format of ['xlsx', 'vault'] as const) {
      const [file] = await write(wanted, format, never);
      const bytes = new Uint8Array((await file?.body.arrayBuffer()) ?? []);
      expect(bytes.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
      expect(file?.body.type).not.toMatch(/charset/);
    }
  });

  it('take the graph once for all formats of the same part', async () => {
    const { write, workers } = makeWorkers();
    await Promise.all([write(wanted, 'csv', never), write(wanted, 'ftm', never)]);
    await write({ ...wanted }, 'csv', never);
    expect(workers.map(({ messages }) => messages.map(({ kind }) => kind))).toEqual([
      ['take', 'piece', 'piece', 'piece', 'write', 'write', 'take', 'piece', 'piece', 'piece', 'write'],
    ]);
  });

  it('take a large graph in pieces, and nothing else before all of it', async () => {
    const { write, workers } = makeWorkers();
    const [first] = sampleIndex.graph.nodes;
    if (first === undefined) throw new Error('The sample has no node.');
    const many = Array.from({ length: 2900 }, (_, n) => ({
      ...first,
      id: asNodeId(`copy-${n}`),
      mentions: [],
    }));
    const index = buildGraphIndex({ ...sampleIndex.graph, nodes: [...sampleIndex.graph.nodes, ...many] });
    const large = { job: { ...job, visible: null, filters: null }, index };
    const [[json]] = await Promise.all([write(large, 'json', never), write(wanted, 'csv', never)]);
    expect(JSON.parse((await json?.body.text()) ?? '').nodes.map(({ id }: { id: string }) => id)).toEqual(
      index.graph.nodes.map(({ id }) => id),
    );
    expect(workers[0]?.messages.map(({ kind }) => kind)).toEqual([
      ...['take', 'piece', 'piece', 'piece', 'piece', 'piece', 'write'],
      ...['take', 'piece', 'piece', 'piece', 'write'],
    ]);
  });

  it('stop at once when they are stopped, and the next begins anew', async () => {
    const { write, workers } = makeWorkers({ silent: true });
    const stopper = new AbortController();
    const files = write(wanted, 'csv', stopper.signal);
    stopper.abort();
    await expect(files).rejects.toBe(stopper.signal.reason);
    expect(workers.map(({ stopped }) => stopped)).toEqual([true]);
    void write(wanted, 'csv', never);
    await vi.waitFor(() =>
      expect(workers[1]?.messages.map(({ kind }) => kind)).toEqual([
        'take',
        'piece',
        'piece',
        'piece',
        'write',
      ]),
    );
    await expect(write(wanted, 'csv', stopper.signal)).rejects.toBe(stopper.signal.reason);
  });

  it('say that a script was lost when the worker cannot begin', async () => {
    const { write, workers } = makeWorkers({ silent: true });
    const files = write(wanted, 'csv', never);
    workers[0]?.fail('no such script');
    await expect(files).rejects.toSatisfy(isLostScript);
  });

  it('are written in the page where no worker can be had', async () => {
    const write = makeWriterBeside(() => {
      throw new DOMException('no workers here', 'SecurityError');
    });
    expect(await readAll(await write(wanted, 'csv', never))).toEqual(await writtenHere('csv'));
  });

  it('keeps no graph once it has been written, or was stopped', async () => {
    const { write } = makeWorkers();
    const written = async () => {
      const once = { job, index: { ...sampleIndex } };
      await write(once, 'csv', never);
      return once.index;
    };
    expect(await isLetGo(written)).toBe(true);

    const silent = makeWorkers({ silent: true });
    const stopped = async () => {
      const once = { job, index: { ...sampleIndex } };
      const control = new AbortController();
      const writing = silent.write(once, 'csv', control.signal);
      control.abort();
      await writing.catch(() => {});
      return once.index;
    };
    expect(await isLetGo(stopped)).toBe(true);
  });
});
