import { linkTypes } from '@cap-commun/shared/domain/link-types';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { ViewportPortal } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { Floating } from './floating.tsx';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';
import type { MapPopover } from './map-state.ts';
import styles from './tools.module.css';

/** How long the refused line stays drawn. */
const LINE_MS = 4000;

export type RefusedLinkProps = Extract<MapPopover, { kind: 'refused' }>;

/** Why a link is not drawn, and the one that makes sense instead. */
export function RefusedLink(props: RefusedLinkProps) {
  const map = useMap();
  const language = useLanguage();
  const words = mapMessages[language].link;
  const { graph } = map.session.findings.evaluation.get().context;
  const [fact, detail] = reasonOf(props, map, language);
  const { refusal } = props;
  return (
    <>
      <RefusedLine from={props.from} to={props.to} />
      <Floating at={props.at} label={fact}>
        <p className={styles.refusal} role="alert">
          <b>{fact}</b> {detail}
        </p>
        <div className={styles.acts}>
          {props.instead.map((offer) => (
            <Button
              key={offer.type}
              size="small"
              variant="primary"
              onPress={() => {
                map.state.close();
                map.link(offer.type, offer.from, offer.to, props.replaced);
              }}
            >
              {words.by(linkTypes[offer.type].label[language])}
            </Button>
          ))}
          {refusal.code === 'CLOSES_A_LOOP' && (
            <Button
              size="small"
              onPress={() => {
                map.session.selection.selectCards(refusal.path.filter((id) => graph.get(id)));
                map.state.close();
              }}
            >
              {words.showPath}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => map.state.close()}>
            {commonMessages[language].close}
          </Button>
        </div>
      </Floating>
    </>
  );
}

function reasonOf(
  { refusal }: RefusedLinkProps,
  map: MapController,
  language: 'fr' | 'en',
): readonly [string, string] {
  const words = mapMessages[language].link;
  const { graph } = map.session.findings.evaluation.get().context;
  switch (refusal.code) {
    case 'ITSELF':
      return [words.itself, ''];
    case 'MISSING_END':
      return [words.missing, ''];
    case 'ALREADY_LINKED':
      return [words.already, ''];
    case 'CLOSES_A_LOOP': {
      const path = refusal.path.map((id) => `« ${cardName(graph, id, language)} »`).join(', ');
      return [words.loop, words.loopPath(path)];
    }
    case 'KINDS_DO_NOT_MATCH': {
      const label = (type: typeof refusal.from) => definitionOf(type).label[language];
      return [words.refused(label(refusal.from), label(refusal.to)), ''];
    }
  }
}

function RefusedLine({ from, to }: Pick<RefusedLinkProps, 'from' | 'to'>) {
  const map = useMap();
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), LINE_MS);
    return () => clearTimeout(timer);
  }, []);
  const [start, end] = [map.boxOf(from), map.boxOf(to)];
  if (!isShown || !start || !end) return null;
  const [x1, y1] = [start.x + start.width / 2, start.y + start.height / 2];
  const [x2, y2] = [end.x + end.width / 2, end.y + end.height / 2];
  const cross = `translate(${(x1 + x2) / 2} ${(y1 + y2) / 2})`;
  return (
    <ViewportPortal>
      <svg className={styles.refusedLine} aria-hidden="true">
        <path d={`M${x1},${y1}L${x2},${y2}`} strokeDasharray="6 5" />
        <path d="M-5 -5L5 5M-5 5L5 -5" transform={cross} />
      </svg>
    </ViewportPortal>
  );
}
