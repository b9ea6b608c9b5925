import { definitionOf } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { useEffect } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { viewMessages } from '../../i18n/areas/view.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { SpokenStatus } from '../../ui/spoken-status.tsx';
import { useOutline } from './outline-context.ts';
import type { Said } from './said.ts';

/** How long the way back from a deletion stays to be read. */
const SAID_MS = 10_000;

/** Tells what this hand has just done to those who don't see it. */
export function SaidRegion() {
  const { outline } = useOutline();
  const said = useStore(outline.said);
  const write = useSaidWords();
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => outline.said.set(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [outline, said]);
  return <SpokenStatus>{said === null ? '' : write(said)}</SpokenStatus>;
}

function useSaidWords(): (said: Said) => string {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(outlineMessages).said;
  const { deleted } = useMessages(mapMessages).live;
  const view = useMessages(viewMessages);
  const name = (id: string) => cardName(session.findings.evaluation.get().context.graph, id, language);
  return (said) => {
    switch (said.kind) {
      case 'created': {
        const kind = definitionOf(said.type).label[language];
        return said.under === null ? words.created(kind) : words.createdUnder(kind, name(said.under));
      }
      case 'deleted':
        return deleted(said.count);
      case 'moved':
        return words.moved(name(said.id), said.position, said.count);
      case 'hung':
        return said.under === null
          ? words.takenOut(name(said.id))
          : words.hung(name(said.id), name(said.under));
      case 'linked':
        return words.linked(name(said.from), name(said.to));
      case 'tidied':
        return said.count > 0 ? view.tidied : view.alreadyTidy;
      case 'pasted':
        return words.pasted(said.count);
      default:
        return words[said.kind];
    }
  };
}
