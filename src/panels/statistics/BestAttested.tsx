import { useMemo } from 'react';
import { rankByCorroboration, rankingLength } from '../../domain/figures/rankings.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Block, NothingToList } from './Block.tsx';
import { edgeRows } from './figures.ts';
import { messages } from './messages.ts';
import { RankedRow } from './RankedRow.tsx';

/** The links attested by the most articles. */
export function BestAttested() {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const all = edgeRows(index, visible);
  const rows = useMemo(
    () => rankByCorroboration(all, ({ id }) => visible.edges.get(id)?.length ?? 0),
    [all, visible],
  );
  const most = rows[0]?.sources.length ?? 1;
  return (
    <Block {...text.attested} unit={text.articlesUnit}>
      {rows.length === 0 && <NothingToList>{text.noneTwice}</NothingToList>}
      <ol className="figure-list">
        {rows.slice(0, rankingLength).map(({ id, edge, sources }) => {
          const { sentence } = claimOf(index, edge, language);
          const family = familyOf(index, edge);
          return (
            <RankedRow
              key={id}
              subject={{ kind: 'edge', id }}
              name={sentence}
              sign={<LinkSample family={family} widthPx={20} hand={handOf(edge)} />}
              share={sources.length / most}
              colour={tokenPalette.families[family]}
              figure={text.figure(sources.length)}
              spoken={`${text.articles(sources.length)}, ${text.passages(visible.edges.get(id)?.length ?? 0)}`}
            >
              <Isolated>{sentence}</Isolated>
              <InPencil of={edge} />
            </RankedRow>
          );
        })}
      </ol>
    </Block>
  );
}
