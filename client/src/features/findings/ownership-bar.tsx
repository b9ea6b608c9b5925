import { cardName } from '@cap-commun/shared/rules/card-name';
import { ownershipBalance } from '@cap-commun/shared/rules/support/ownership-balance';
import { partnersInOrder, sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { formatList, formatPercent } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import styles from './ownership-bar.module.css';

/** Up to so many times its part, a brand carries no more than is even: 60 % of the open actions between two. */
const EVEN_EXCESS = 1.2;

/** How the open actions are carried: one bar from brand A to brand B, with the bounds of what is even. */
export function OwnershipBar() {
  const language = useLanguage();
  const words = useMessages(findingsMessages).balance;
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const { shares, total } = ownershipBalance(graph);
  const [most] = shares;
  if (shares.length < 2 || total === 0 || !most) return null;
  const parts = partnersInOrder(graph, info).map((partner) => ({
    partner,
    count: shares.find((share) => share.partner === partner)?.count ?? 0,
    side: sideOfPartner(graph, info, partner),
    name: cardName(graph, partner, language),
  }));
  const isEven = most.count / total <= EVEN_EXCESS / parts.length;
  const verdict = isEven
    ? words.even
    : words.uneven(
        cardName(graph, most.partner, language),
        formatPercent(language, Math.round((100 * most.count) / total) / 100),
      );
  const counted = parts.map(({ name, count }) => words.carries(name, count));
  return (
    <section className={styles.balance} aria-label={words.title}>
      <p className={styles.verdict}>
        <span>{words.title}</span> <b>{verdict}</b>
      </p>
      <div
        className={classNames(styles.bar, parts.length === 2 && styles.two)}
        role="img"
        aria-label={words.described(formatList(language, counted), verdict)}
      >
        {parts.map(({ partner, count, side }) => (
          <span key={partner} className={styles[side]} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className={styles.legend} aria-hidden="true">
        {parts.map(({ partner, side, name, count }) => (
          <span key={partner}>
            <BrandMark side={side} />
            <span className={styles.name}>{name}</span> {count}
          </span>
        ))}
      </p>
    </section>
  );
}
