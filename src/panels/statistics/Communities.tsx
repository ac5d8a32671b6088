import { leastCommunity } from '../../domain/figures/communities.ts';
import { rankingLength } from '../../domain/figures/rankings.ts';
import { useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { Block, NothingToList } from './Block.tsx';
import { CommunityItem } from './CommunityItem.tsx';
import { useCommunities } from './figures.ts';
import { messages } from './messages.ts';
import { WorkInProgress } from './WorkInProgress.tsx';

/** Which nodes belong together, computed now, compared with the regions that the map names. */
export function Communities() {
  const text = useText(messages);
  const visible = useVisible();
  const { result, part } = useCommunities();
  const inside = result?.reduce((sum, { nodes }) => sum + nodes.length, 0) ?? 0;
  const onMap = result?.filter(({ nodes, region }) => region && region.shared * 2 > nodes.length).length ?? 0;
  const outside = visible.nodes.size - inside;
  return (
    <Block {...text.communities} wide>
      {result === null && <WorkInProgress part={part} />}
      {result?.length === 0 && <NothingToList>{text.noCommunity(leastCommunity)}</NothingToList>}
      {result && result.length > 0 && (
        <p className="type-ui pt-1 pb-3">
          {text.found(result.length, onMap)}
          {result.length > rankingLength && ` ${text.largest(rankingLength)}`}
          {outside > 0 && ` ${text.outside(outside, leastCommunity)}`}
        </p>
      )}
      <ol className="figure-communities">
        {result?.slice(0, rankingLength).map((community) => (
          <CommunityItem key={community.nodes[0]} community={community} />
        ))}
      </ol>
    </Block>
  );
}
