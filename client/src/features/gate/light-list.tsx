import type { Light } from '@cap-commun/shared/consent/gate';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { describeFinding } from '@cap-commun/shared/rules/messages';
import { useBoardSession } from '../../document/session-context.ts';
import { gateMessages } from '../../i18n/areas/gate.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { useStore } from '../../lib/store.ts';
import { type MarkSeverity, SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './gate.module.css';

const MARKS: Readonly<Record<Light['state'], MarkSeverity>> = {
  clear: 'ok',
  warning: 'warning',
  blocked: 'error',
};

/** The six points: whether each is settled, what proves it, and the way to what is left. */
export function LightList({ lights }: { readonly lights: readonly Light[] }) {
  const words = useMessages(gateMessages);
  return (
    <section aria-label={words.lights}>
      <h2 className={styles.hidden}>{words.lights}</h2>
      <ul className={styles.lights}>
        {lights.map((light) => (
          <LightLine key={light.id} light={light} />
        ))}
      </ul>
    </section>
  );
}

function LightLine({ light }: { readonly light: Light }) {
  const { findings, selection } = useBoardSession();
  const language = useLanguage();
  const words = useMessages(gateMessages);
  const { context } = useStore(findings.complete);
  const [first, ...others] = light.findings.filter(({ severity }) => severity !== 'info');
  const proof = light.proofs.map(({ text }) => text[language]).join(', ');
  const date = light.proofs.find((each) => each.date !== undefined)?.date;
  const isDoubtful = light.proofs.some(({ claims }) => claims.some(({ state }) => state === 'not-confirmed'));
  return (
    <li className={styles.light}>
      <SeverityMark severity={MARKS[light.state]} label={words.states[light.state]} />
      <div className={styles.what}>
        <h3>{light.label[language]}</h3>
        <p>{proof === '' ? words.noProof : capitalise(proof)}</p>
        {isDoubtful && <p className={styles.doubtful}>{words.doubtful}</p>}
        {first && (
          <button
            type="button"
            className={styles.left}
            onClick={() => {
              selection.selectCards([first.entity]);
              selection.focusFinding(findingId(first));
            }}
          >
            {describeFinding(first, context, language)}
          </button>
        )}
        {others.length > 0 && <p className={styles.more}>{words.more(others.length)}</p>}
      </div>
      <span className={styles.date}>
        {date !== undefined
          ? formatDay(language, date)
          : light.state === 'clear' && words.verified(formatDay(language, findings.today()))}
      </span>
    </li>
  );
}
