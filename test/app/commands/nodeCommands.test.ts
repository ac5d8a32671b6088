import { describe, expect, it } from 'vitest';
import { commandMessages } from '../../../src/app/commands/commandMessages.ts';
import { connectCommands } from '../../../src/app/commands/nodeCommands.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { matchCommands } from '../../../src/panels/search/commands.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const open = () => createAppStore(index, null, defaultView);
const commands = (query: string) => connectCommands(open(), commandMessages.fr, 'fr', query);

describe('two names that are typed into the palette', () => {
  it.each([
    ['polisario dgse', 'Relier Polisario et DGSE'],
    ['relier polisario dgse', 'Relier Polisario et DGSE'],
    ['Relier le-figaro et Maroc', 'Relier Le Figaro et Maroc'],
    ['états-unis mali', 'Relier États-Unis et Mali'],
    ['mauri espag', 'Relier Mauritanie et Espagne'],
  ])('« %s » offers « %s », and is found by what was typed', (query, label) => {
    const offered = commands(query);
    expect(offered.map((command) => command.label)).toEqual([label]);
    expect(matchCommands(offered, query)).toEqual(offered);
  });

  it.each(['', 'polisario', 'relier', 'relier maroc', 'maroc maroc', 'xylophone dgse', 'ma dg'])(
    '« %s » offers nothing',
    (query) => {
      expect(commands(query)).toEqual([]);
    },
  );

  it('is not what is asked for where the words are one name', () => {
    expect(commands('polisario dgse')[0]?.isAsked).toBe(true);
    for (const { label, aliases } of index.graph.nodes)
      for (const name of [...Object.values(label), ...aliases])
        for (const { isAsked } of commands(name)) expect([name, isAsked]).toEqual([name, false]);
  });

  it('asks how the two are connected', () => {
    const store = open();
    connectCommands(store, commandMessages.fr, 'fr', 'polisario dgse')[0]?.run();
    expect(store.getState().view.chain).toMatchObject({ from: 'polisario', to: 'dgse' });
  });
});
