import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { plainText } from '@cap-commun/shared/core/plain-text';
import { linkTypes } from '@cap-commun/shared/domain/link-types';
import { cardName } from '@cap-commun/shared/rules/messages';
import { useMemo, useState } from 'react';
import type { BoardSession } from '../document/board-session.ts';
import { useBoardSession } from '../document/session-context.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import { useLanguage } from '../i18n/language.ts';
import { capitalise } from '../lib/capitalise.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './card-tools.module.css';
import { KindButton } from './kind-button.tsx';
import { answerLink, type LinkOffer } from './link-offers.ts';

/** Rows a group shows; searching finds the rest. */
const MAX_ROWS = 30;

export interface LinkToDialogProps {
  readonly from: EntityId;
  /** Draws the link that was chosen; the dialog closes after it. */
  readonly onLink: (offer: LinkOffer) => void;
  readonly onClose: () => void;
}

/** The keyboard's way to link: every card that this one may be linked with, by type of link. */
export function LinkToDialog({ from, onLink, onClose }: LinkToDialogProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = mapMessages[language];
  const [search, setSearch] = useState('');
  const { graph } = session.findings.evaluation.get().context;
  const groups = useMemo(() => offersFrom(session, from, language), [session, from, language]);
  const wanted = plainText(search);
  const shown = [...groups].flatMap(([name, offers]) => {
    const rows = offers.filter((offer) =>
      plainText(cardName(graph, otherEnd(offer, from), language)).includes(wanted),
    );
    return rows.length === 0 ? [] : [{ name, rows: rows.slice(0, MAX_ROWS) }];
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
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
                      onLink(offer);
                      onClose();
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
  session: BoardSession,
  id: EntityId,
  language: Language,
): ReadonlyMap<string, readonly LinkOffer[]> {
  const { graph } = session.findings.evaluation.get().context;
  const offers = [...session.board.cards().keys()].flatMap((other) => {
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
