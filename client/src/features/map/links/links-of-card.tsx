import type { EntityId } from '@cap-commun/shared/core/ids';
import { isLinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { lookOf } from '../../../canvas-adapter/link-look.ts';
import { KindButton } from '../../../card-tools/kind-button.tsx';
import { useBoardSession } from '../../../document/session-context.ts';
import { linkMessages } from '../../../i18n/areas/links.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Floating } from '../floating.tsx';
import { useMap } from '../map-context.ts';
import tools from '../tools.module.css';

/** The lines drawn at a card, to open one without the mouse. */
export function LinksOfCard({ card }: { readonly card: EntityId }) {
  const map = useMap();
  const session = useBoardSession();
  const language = useLanguage();
  const words = linkMessages[language];
  const { graph } = session.findings.evaluation.get().context;
  const box = map.boxOf(card);
  if (!box) return null;
  const at = { x: box.x + box.width, y: box.y };
  const links = [...session.board.links.get()].filter(
    ([, { link }]) => (link.from === card || link.to === card) && lookOf(link.type) !== null,
  );
  return (
    <Floating at={at} label={words.ofCard}>
      <p className={tools.floatingTitle}>{words.ofCard}</p>
      {links.length === 0 && <p className={tools.refusal}>{words.none}</p>}
      <div className={tools.rows}>
        {links.map(([key, { link }]) => {
          const other = link.from === card ? link.to : link.from;
          const kind = graph.get(other)?.type;
          const name = isLinkType(link.type) ? linkTypes[link.type].label[language] : link.type;
          return (
            kind && (
              <KindButton
                key={key}
                type={kind}
                label={words.row(
                  cardName(graph, link.from, language),
                  name,
                  cardName(graph, link.to, language),
                )}
                {...(link.label !== undefined && { help: link.label })}
                onPress={() => map.state.open({ kind: 'link', key, at })}
              />
            )
          );
        })}
      </div>
    </Floating>
  );
}
