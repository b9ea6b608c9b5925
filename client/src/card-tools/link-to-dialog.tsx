import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { plainText } from '@cap-commun/shared/core/plain-text';
import { linkTypes } from '@cap-commun/shared/domain/link-types';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { kindLook } from '../canvas-adapter/kind-look.ts';
import type { BoardSession } from '../document/board-session.ts';
import { useBoardSession } from '../document/session-context.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import { useLanguage } from '../i18n/language.ts';
import { capitalise } from '../lib/capitalise.ts';
import { type ComboGroup, ComboList } from '../ui/combo-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KindChip } from '../ui/kind-chip.tsx';
import styles from './card-tools.module.css';
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
  const offers = useMemo(() => offersFrom(session, from, language), [session, from, language]);
  const wanted = plainText(search);
  const byRow = new Map<string, LinkOffer>();
  const groups = [...offers].map(([title, all]): ComboGroup => {
    const rows = all.flatMap((offer) => {
      const other = otherEnd(offer, from);
      const name = cardName(graph, other, language);
      const kind = graph.get(other)?.type;
      if (!kind || !plainText(name).includes(wanted)) return [];
      const id = `${offer.type}|${offer.from}|${offer.to}`;
      byRow.set(id, offer);
      const content = (
        <>
          <KindChip {...kindLook(kind)} /> {name}
        </>
      );
      return [{ id, label: name, content }];
    });
    return { id: title, title, rows: rows.slice(0, MAX_ROWS) };
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
        <ComboList
          label={words.link.search}
          listLabel={words.link.chooseTarget}
          value={search}
          onChange={setSearch}
          placeholder={words.link.search}
          groups={groups.filter(({ rows }) => rows.length > 0)}
          nothing={words.link.nothing}
          before={<Search size={16} aria-hidden />}
          onChoose={(id) => {
            const offer = byRow.get(id);
            if (!offer) return;
            onLink(offer);
            onClose();
          }}
        />
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
