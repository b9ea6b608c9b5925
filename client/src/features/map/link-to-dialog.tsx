import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { plainText } from '@cap-commun/shared/core/plain-text';
import { linkTypes } from '@cap-commun/shared/domain/link-types';
import { cardName } from '@cap-commun/shared/rules/messages';
import { useMemo, useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { KindButton } from './kind-button.tsx';
import { answerLink } from './link-offers.ts';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';
import type { LinkOffer } from './map-state.ts';
import styles from './tools.module.css';

/** Rows a group shows; searching finds the rest. */
const MAX_ROWS = 30;

/** The keyboard's way to link: every card that this one may be linked with, by type of link. */
export function LinkToDialog({ from }: { readonly from: EntityId }) {
  const map = useMap();
  const language = useLanguage();
  const words = mapMessages[language];
  const [search, setSearch] = useState('');
  const { graph } = map.session.findings.evaluation.get().context;
  const groups = useMemo(() => offersFrom(map, from, language), [map, from, language]);
  const wanted = plainText(search);
  const close = () => {
    map.state.close();
    map.camera?.focusCard(from);
  };
  const shown = [...groups].flatMap(([name, offers]) => {
    const rows = offers.filter((offer) =>
      plainText(cardName(graph, otherEnd(offer, from), language)).includes(wanted),
    );
    return rows.length === 0 ? [] : [{ name, rows: rows.slice(0, MAX_ROWS) }];
  });
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words.link.chooseTarget}
      lead={cardName(graph, from, language)}
      closeLabel={commonMessages[language].close}
    >
      <div className={styles.chooser}>
        <TextField label={words.link.search} value={search} onChange={setSearch} autoFocus />
        {shown.length === 0 && <p className={styles.nothing}>{words.link.nothing}</p>}
        {shown.map(({ name, rows }) => (
          <section key={name} aria-label={name}>
            <h3 className={styles.groupName}>{name}</h3>
            {rows.map((offer) => {
              const other = otherEnd(offer, from);
              const kind = graph.get(other)?.type;
              return (
                kind && (
                  <KindButton
                    key={`${offer.type}|${other}`}
                    type={kind}
                    label={cardName(graph, other, language)}
                    onPress={() => {
                      map.link(offer.type, offer.from, offer.to);
                      close();
                    }}
                  />
                )
              );
            })}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Every link that may be drawn with a card, by the name of its type. */
function offersFrom(
  map: MapController,
  id: EntityId,
  language: Language,
): ReadonlyMap<string, readonly LinkOffer[]> {
  const { graph } = map.session.findings.evaluation.get().context;
  const offers = [...map.session.board.cards().keys()].flatMap((other) => {
    const answer = answerLink(graph, id, other);
    return answer.kind === 'offers' ? answer.offers : [];
  });
  return Map.groupBy(offers, (offer) => {
    const label = capitalise(linkTypes[offer.type].label[language]);
    return offer.from === id ? label : mapMessages[language].link.incoming(label);
  });
}

function otherEnd(offer: LinkOffer, id: EntityId): EntityId {
  return offer.from === id ? offer.to : offer.from;
}
