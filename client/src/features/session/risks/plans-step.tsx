import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { linkEdit } from '../../../card-tools/card-edits.ts';
import { useBoardRevision, useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { formatList } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import { PlanForm } from './plan-form.tsx';
import { missingParts, planFor } from './plan-state.ts';
import { ReflexButton } from './reflex-button.tsx';
import { scoreOf, usePlanLimit } from './risk-score.ts';
import styles from './risks.module.css';

/** For each serious case, the plan that is ready before it happens; how many have one is always in sight. */
export function PlansStep({ view, step }: Running) {
  const words = useMessages(sessionRiskMessages).plans;
  const limit = usePlanLimit();
  const { graph } = useEvaluation().context;
  useBoardRevision();
  const risks = (useCardsOf('risk') as readonly Risk[]).toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const serious = risks.filter((risk) => scoreOf(risk) >= limit);
  const others = risks.filter((risk) => scoreOf(risk) < limit);
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const current = risks.find(({ id }) => id === chosen) ?? serious[0];
  const complete = serious.filter((risk) => {
    const plan = planFor(graph, risk.id);
    return plan !== undefined && missingParts(graph, risk, plan).length === 0;
  });
  return (
    <StepFrame view={view} step={step} isWide>
      <div className={styles.plans}>
        <div className={styles.lists}>
          <p className={styles.coverage} role="status">
            {serious.length === 0 ? words.none(limit) : words.covered(complete.length, serious.length)}
          </p>
          {serious.length > 0 && (
            <meter
              className={styles.meter}
              min={0}
              max={serious.length}
              value={complete.length}
              aria-hidden="true"
            />
          )}
          <CaseList title={words.cases} risks={serious} current={current} onChoose={setChosen} />
          <CaseList title={words.others} risks={others} current={current} onChoose={setChosen} />
          {risks.length > 0 && <ReflexButton />}
          <DoneButton view={view} />
        </div>
        {current && <CasePlan key={current.id} risk={current} />}
      </div>
    </StepFrame>
  );
}

interface CaseListProps {
  readonly title: string;
  readonly risks: readonly Risk[];
  readonly current: Risk | undefined;
  readonly onChoose: (id: EntityId) => void;
}

function CaseList({ title, risks, current, onChoose }: CaseListProps) {
  const words = useMessages(sessionRiskMessages).plans;
  const language = useLanguage();
  const titleOf = useTitleOf();
  const { graph } = useEvaluation().context;
  if (risks.length === 0) return null;
  return (
    <section className={styles.list} aria-label={title}>
      <h3>
        {title} <small className={styles.count}>{risks.length}</small>
      </h3>
      <ul>
        {risks.map((risk) => {
          const plan = planFor(graph, risk.id);
          const missing = plan ? missingParts(graph, risk, plan) : null;
          return (
            <li key={risk.id}>
              <button
                type="button"
                className={styles.listRow}
                aria-pressed={risk.id === current?.id}
                onClick={() => onChoose(risk.id)}
              >
                <span>
                  {titleOf(risk)}
                  <small>
                    {missing === null
                      ? words.noPlan
                      : missing.length === 0
                        ? words.complete
                        : words.missing(
                            formatList(
                              language,
                              missing.map((part) => words.parts[part]),
                            ),
                          )}
                  </small>
                </span>
                {missing?.length === 0 ? (
                  <Check size={14} aria-hidden />
                ) : (
                  missing === null && <SeverityMark severity="warning" />
                )}
                {scoreOf(risk) > 0 && <b>{scoreOf(risk)}</b>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CasePlan({ risk }: { readonly risk: Risk }) {
  const words = useMessages(sessionRiskMessages).plans;
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const { graph } = useEvaluation().context;
  const plan = planFor(graph, risk.id);
  const begin = () => {
    const id = session.newId(definitionOf('contingency').idPrefix);
    const entity = {
      id,
      type: 'contingency',
      title: words.planTitle(titleOf(risk)),
      createdAt: new Date().toISOString(),
    };
    session.edit([{ op: 'create', entity }, linkEdit('mitigates', id, risk.id)]);
  };
  return (
    <section className={styles.plan} aria-label={titleOf(risk)}>
      <h3>{titleOf(risk)}</h3>
      {plan ? (
        <PlanForm risk={risk} plan={plan} />
      ) : (
        session.canWrite && (
          <Button variant="primary" onPress={begin}>
            {words.begin}
          </Button>
        )
      )}
    </section>
  );
}
