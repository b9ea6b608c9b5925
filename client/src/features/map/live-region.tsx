import { linkTypes } from '@cap-commun/shared/domain/link-types';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { mapMessages } from '../../i18n/areas/map.ts';
import { viewMessages } from '../../i18n/areas/view.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import styles from './canvas.module.css';
import { useMap } from './map-context.ts';
import type { Said } from './map-state.ts';

/** Tells what this hand has just done to those who don't see the map. */
export function LiveRegion() {
  const map = useMap();
  const language = useLanguage();
  const { said } = useStore(map.state);
  return (
    <p className={styles.hidden} role="status">
      {said && wordsFor(said)}
    </p>
  );

  function wordsFor(act: Said): string {
    const words = mapMessages[language].live;
    switch (act.kind) {
      case 'deleted':
        return words.deleted(act.count);
      case 'created':
        return words.created(definitionOf(act.type).label[language]);
      case 'tidied': {
        const view = viewMessages[language];
        return act.count > 0 ? view.tidied : view.alreadyTidy;
      }
      case 'linked': {
        const { graph } = map.session.findings.evaluation.get().context;
        return words.linked(linkTypes[act.type].label[language], cardName(graph, act.to, language));
      }
    }
  }
}
