import type { ThreadTarget } from '@cap-commun/shared/comments/thread';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';

/** What a thread is about, in words. */
export function useTargetName(): (target: ThreadTarget) => string {
  const { graph } = useEvaluation().context;
  useBoardInfo();
  const language = useLanguage();
  return (target) => {
    if ('at' in target) return commentMessages[language].place;
    const isThere = graph.get(target.card) !== undefined;
    return isThere ? cardName(graph, target.card, language) : commentMessages[language].goneCard;
  };
}

/** One text for what a thread is about. */
export function targetKey(target: ThreadTarget): string {
  return 'card' in target ? target.card : `${target.at.x},${target.at.y}`;
}
