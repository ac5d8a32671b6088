import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForFiles } from '../../../src/app/corpus/askForFiles.ts';
import { isLetGo } from '../../helpers/isLetGo.ts';

afterEach(() => vi.restoreAllMocks());

function askAndWait(onChosen: (files: readonly File[]) => void): HTMLInputElement {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
  askForFiles(onChosen);
  return click.mock.contexts.at(-1) as HTMLInputElement;
}

describe('askForFiles', () => {
  it('gives what was chosen', () => {
    const chosen: (readonly File[])[] = [];
    const field = askAndWait((files) => chosen.push(files));
    const file = new File(['{}'], 'graph.json');
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change'));
    expect(chosen).toEqual([[file]]);
  });

  it('gives a question up that was cancelled, or that was still open when the next one was asked', () => {
    const chosen = vi.fn();
    const cancelled = askAndWait(chosen);
    cancelled.dispatchEvent(new Event('cancel'));
    cancelled.dispatchEvent(new Event('change'));
    const open = askAndWait(chosen);
    askAndWait(chosen);
    open.dispatchEvent(new Event('change'));
    expect(chosen).not.toHaveBeenCalled();
  });

  it.each(['cancel', 'change'])('keeps nothing of who asked after the answer « %s »', async (answer) => {
    // As the page does: what takes the answer knows the graph that is open.
    const ask = (graph: object) => askAndWait(() => graph).dispatchEvent(new Event(answer));
    const asked = () => {
      const graph = {};
      ask(graph);
      vi.restoreAllMocks();
      return graph;
    };
    expect(await isLetGo(asked)).toBe(true);
  });
});
