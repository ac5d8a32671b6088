import { memo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { CountryShape, Land } from './land.ts';
import { fillOf } from './shading.ts';

/** A country of the graph: its node, and the step of its shade. */
export interface ShadedCountry {
  readonly id: NodeId;
  readonly step: number;
  readonly look: 'plain' | 'pointed' | 'selected';
}

interface LandLayerProps {
  readonly land: Land;
  /** By ISO code. */
  readonly shaded: ReadonlyMap<string, ShadedCountry>;
}

/** The land: countries shaded by passages, coasts and borders, drawn on the plane; lines keep their width at any zoom. */
export const LandLayer = memo(function LandLayer({ land, shaded }: LandLayerProps) {
  const outlined = land.countries.flatMap((country) => {
    const shade = country.code === null ? undefined : shaded.get(country.code);
    return shade === undefined || shade.look === 'plain' ? [] : [{ country, look: shade.look }];
  });
  return (
    <g fill="none" strokeLinejoin="round" className="[&_path]:[vector-effect:non-scaling-stroke]">
      <path d={land.graticule} stroke="var(--rule)" strokeWidth={0.6} />
      {land.countries.map((country) => (
        <Country key={country.name} country={country} shade={shadeOf(country, shaded)} />
      ))}
      <path d={land.borders} stroke="var(--rule-2)" strokeWidth={0.8} />
      <path d={land.disputedBorders} stroke="var(--rule-2)" strokeWidth={0.7} strokeDasharray="2 3" />
      <path d={land.coast} stroke="var(--field)" strokeWidth={0.7} />
      {outlined.map(({ country: { name, path }, look }) => (
        <g key={name}>
          {look === 'selected' && <path d={path} stroke="var(--mark-line)" strokeWidth={6} />}
          <path d={path} stroke="var(--ink)" strokeWidth={look === 'selected' ? 1.8 : 1.4} />
        </g>
      ))}
    </g>
  );
});

const shadeOf = ({ code }: CountryShape, shaded: ReadonlyMap<string, ShadedCountry>) =>
  code === null ? undefined : shaded.get(code);

function Country({
  country: { code, path },
  shade,
}: {
  readonly country: CountryShape;
  readonly shade: ShadedCountry | undefined;
}) {
  return (
    <path
      d={path}
      fill={fillOf(shade?.step ?? 0)}
      data-country={code ?? undefined}
      data-node={shade?.id}
      data-is-land=""
      className={shade ? 'cursor-pointer' : undefined}
    />
  );
}
