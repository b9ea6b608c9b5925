import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { partnerOf } from '@cap-commun/shared/graph/ownership';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { partnersInOrder, sideOfPartner } from '../../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import { planFor } from './plan-state.ts';
import styles from './reflex.module.css';
import { placeOf, scoreOf, usePlanLimit } from './risk-score.ts';

/** One page a serious case; all cases when none is. It is in the page only while the browser prints it. */
export function ReflexSheets({ onDone }: { readonly onDone: () => void }) {
  const language = useLanguage();
  const limit = usePlanLimit();
  const risks = (useCardsOf('risk') as readonly Risk[]).toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const serious = risks.filter((risk) => scoreOf(risk) >= limit);
  useEffect(() => {
    addEventListener('afterprint', onDone);
    print();
    return () => removeEventListener('afterprint', onDone);
  }, [onDone]);
  return createPortal(
    <article className={styles.sheets} lang={language} data-printed>
      {(serious.length > 0 ? serious : risks).map((risk) => (
        <Sheet key={risk.id} risk={risk} />
      ))}
    </article>,
    document.body,
  );
}

function Sheet({ risk }: { readonly risk: Risk }) {
  const words = useMessages(sessionRiskMessages).reflex;
  const language = useLanguage();
  const titleOf = useTitleOf();
  const info = useBoardInfo();
  const { findings } = useBoardSession();
  const { graph } = useEvaluation().context;
  const plan = planFor(graph, risk.id);
  const trigger = risk.trigger?.trim() || plan?.trigger?.trim();
  const owner = plan && graph.in(plan.id, 'owns').flatMap((id) => graph.get(id)?.title ?? [])[0];
  const place = placeOf(risk);
  return (
    <section className={styles.sheet}>
      <header>
        <span>
          {partnersInOrder(graph, info).map((partner) => (
            <span key={partner} className={styles.brand} data-side={sideOfPartner(graph, info, partner)}>
              {graph.get(partner)?.title}
            </span>
          ))}
        </span>
        <span>{words.upToDate(formatDay(language, findings.today(), 'long'))}</span>
      </header>
      <h1>{titleOf(risk)}</h1>
      <div className={styles.trigger}>
        <b>{words.if}</b>
        {trigger ? <p>{trigger}</p> : <Blank>{words.unwritten}</Blank>}
      </div>
      <ol>
        <Part title={words.do}>
          {(plan?.steps ?? []).map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be the same, and nothing here moves
            <p key={index} className={styles.box}>
              {step}
            </p>
          ))}
          <p className={styles.box}>
            <Blank />
          </p>
        </Part>
        <Part title={words.mobilise}>{plan?.resources?.trim() ? <p>{plan.resources}</p> : <Blank />}</Part>
        <Part title={words.call}>
          {(plan?.contacts ?? []).map((id) => (
            <p key={id} className={styles.call}>
              <span className={styles.brand} data-side={sideOfPartner(graph, info, partnerOf(graph, id))}>
                <b>{graph.get(id)?.title ?? id}</b>
              </span>
              <Blank>{words.phone}</Blank>
            </p>
          ))}
          {(plan?.contacts ?? []).length === 0 && <Blank>{words.phone}</Blank>}
        </Part>
        <Part title={words.say}>
          {plan?.communication?.trim() && <p>{plan.communication}</p>}
          <Blank />
          <Blank />
        </Part>
      </ol>
      <footer>
        <span>{words.ownedBy(owner ?? words.nobody)}</span>
        <span>{place ? words.score(place.likelihood, place.impact) : words.unscored}</span>
        <span>{words.triggered}</span>
      </footer>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

/** A line to write on. */
function Blank({ children }: { readonly children?: ReactNode }) {
  return <span className={styles.blank}>{children}</span>;
}
