import type { TemplateId } from '@cap-commun/shared/templates/catalogue';
import type { ReactNode } from 'react';
import styles from './home.module.css';

/** A template seen from very far. */
export function TemplateThumbnail({ id }: { readonly id: TemplateId }) {
  return (
    <svg viewBox="0 0 272 134" className={styles.thumbnail} aria-hidden="true">
      {drawings[id]}
    </svg>
  );
}

const Bar = ({ x, y, width, fill }: { x: number; y: number; width: number; fill: string }) => (
  <rect x={x} y={y} width={width} height="5" rx="2" fill={fill} />
);

const Sheet = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => (
  <rect x={x} y={y} width={width} height={height} rx="4" fill="var(--surface)" />
);

const Signpost = ({ x, y }: { x: number; y: number }) => (
  <path d={`M${x} ${y - 10}h38l6 10l-6 10h-38z`} fill="var(--fill)" />
);

const Action = ({ x, y, owner }: { x: number; y: number; owner: string }) => (
  <>
    <rect x={x} y={y - 8} width="48" height="16" rx="2" fill="var(--surface)" />
    <rect x={x} y={y - 8} width="3" height="16" rx="1" fill={owner} />
  </>
);

const Metric = ({ x, y, share }: { x: number; y: number; share: number }) => (
  <>
    <rect x={x} y={y - 9} width="48" height="18" rx="2" fill="var(--surface)" />
    <rect x={x} y={y + 6} width={48 * share} height="3" rx="1" fill="var(--k-measure)" />
  </>
);

const Octagon = ({ x, y, isSerious = false }: { x: number; y: number; isSerious?: boolean }) => (
  <path
    d={`M${x + 4} ${y}h14l4 4v10l-4 4h-14l-4 -4v-10z`}
    fill={isSerious ? 'var(--k-guard)' : 'var(--k-guard-bg)'}
    stroke="var(--k-guard)"
  />
);

const Paper = ({ x, y }: { x: number; y: number }) => (
  <rect x={x} y={y} width="28" height="28" fill="var(--paper)" />
);

const drawings: Readonly<Record<TemplateId, ReactNode>> = {
  'kpi-map': (
    <>
      <g fill="none" stroke="var(--link)" strokeWidth="1.25">
        <path d="M76 46C94 46 94 30 110 30M76 46C94 46 94 62 110 62M76 100H110M158 30C174 30 174 46 188 46M158 62C174 62 174 46 188 46M158 100H188" />
      </g>
      <Signpost x={32} y={46} />
      <Signpost x={32} y={100} />
      <Action x={110} y={30} owner="var(--pa)" />
      <Action x={110} y={62} owner="var(--pb)" />
      <Action x={110} y={100} owner="var(--pb)" />
      <Metric x={188} y={46} share={0.7} />
      <Metric x={188} y={100} share={0.4} />
    </>
  ),
  kickoff: (
    <>
      {[20, 80, 140, 200].map((x, index) => (
        <g key={x}>
          <Sheet x={x} y={24} width={52} height={86} />
          <Bar x={x + 7} y={32} width={32} fill="var(--ink-3)" />
          <Bar x={x + 7} y={46} width={38} fill="var(--line-2)" />
          {index < 2 ? (
            <path d={`M${x + 7} 64h26l4 8l-4 8h-26z`} fill="var(--fill)" />
          ) : (
            <Bar x={x + 7} y={60} width={30} fill={index === 2 ? 'var(--pa)' : 'var(--k-agree)'} />
          )}
          {index >= 2 && (
            <Bar x={x + 7} y={74} width={38} fill={index === 2 ? 'var(--pb)' : 'var(--k-agree)'} />
          )}
        </g>
      ))}
    </>
  ),
  'vision-commune': (
    <>
      {[30, 66, 102].map((x) => (
        <Paper key={x} x={x} y={32} />
      ))}
      {[40, 76, 112].map((x) => (
        <Paper key={x} x={x} y={74} />
      ))}
      <path d="M144 67H160" stroke="var(--k-agree)" />
      <rect x="160" y="56" width="88" height="22" rx="11" fill="var(--surface)" stroke="var(--k-agree)" />
    </>
  ),
  'worst-case': (
    <>
      <path d="M64 18V116H212" fill="none" stroke="var(--line-3)" />
      <Octagon x={84} y={88} />
      <Octagon x={112} y={46} />
      <Octagon x={122} y={74} />
      <Octagon x={160} y={28} isSerious />
      <Octagon x={184} y={50} isSerious />
    </>
  ),
  retroplanning: (
    <>
      <path d="M212 16V118" stroke="var(--ink-2)" strokeDasharray="4 3" />
      <path d="M212 12l6 6l-6 6l-6 -6z" fill="var(--ink-2)" />
      <rect x="152" y="34" width="52" height="13" rx="3" fill="var(--surface)" />
      <rect x="152" y="34" width="3" height="13" fill="var(--pa)" />
      <rect x="108" y="56" width="64" height="13" rx="3" fill="var(--surface)" />
      <rect x="108" y="56" width="3" height="13" fill="var(--pb)" />
      <rect x="76" y="78" width="56" height="13" rx="3" fill="var(--surface)" />
      <rect x="76" y="78" width="3" height="13" fill="var(--pa)" />
      <rect x="40" y="100" width="44" height="13" rx="3" fill="var(--surface)" />
      <rect x="40" y="100" width="3" height="13" fill="var(--pb)" />
    </>
  ),
  review: (
    <>
      {[30, 86, 142, 198].map((x) => (
        <g key={x}>
          <Sheet x={x} y={30} width={46} height={74} />
          <Bar x={x + 6} y={38} width={30} fill="var(--ink-2)" />
          <Bar x={x + 6} y={52} width={34} fill="var(--line-2)" />
          <Bar x={x + 6} y={62} width={24} fill="var(--line-2)" />
        </g>
      ))}
    </>
  ),
};
