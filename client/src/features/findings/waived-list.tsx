import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { MessageSquareQuote } from 'lucide-react';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { PersonSignatures } from '../../signing/person-signatures.tsx';
import { Sentence } from './entry-row.tsx';
import styles from './findings.module.css';
import { waiverKey, waiverSubject } from './waiver-key.ts';

/** The findings that people have taken on, with their reason. */
export function WaivedList({ waived }: { readonly waived: readonly Finding[] }) {
  const words = findingsMessages[useLanguage()];
  if (waived.length === 0) return null;
  return (
    <section aria-label={words.waived}>
      <h3 className={styles.group}>
        {words.waived} <span>{waived.length}</span>
      </h3>
      <ul>
        {waived.map((finding) => (
          <WaivedRow key={findingId(finding)} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function WaivedRow({ finding }: { readonly finding: Finding }) {
  const session = useBoardSession();
  const words = findingsMessages[useLanguage()];
  const { graph } = useEvaluation().context;
  const waivers = graph.get(finding.entity)?.waivers ?? [];
  const waiver =
    waivers.find((one) => one.rule === finding.rule && one.key === finding.key) ??
    waivers.find((one) => one.rule === finding.rule);
  return (
    <li className={styles.row}>
      <MessageSquareQuote size={16} className={styles.quoteMark ?? ''} aria-hidden />
      <button
        type="button"
        className={styles.sentence}
        onClick={() => session.selection.selectCards([finding.entity])}
      >
        <span className={styles.detail}>
          <Sentence finding={finding} />
        </span>
      </button>
      <div className={styles.reason}>
        <p>« {waiver?.justification} »</p>
        {waiver && (
          <PersonSignatures
            subject={waiverSubject({
              entity: finding.entity,
              rule: finding.rule,
              ...(waiver.key !== undefined && { key: waiver.key }),
            })}
          />
        )}
        {session.canWrite && waiver && (
          <button
            type="button"
            className={styles.waive}
            onClick={() =>
              session.edit([
                {
                  op: 'remove',
                  id: finding.entity,
                  path: ['waivers'],
                  value: waiverKey({
                    rule: finding.rule,
                    ...(waiver.key !== undefined && { key: waiver.key }),
                  }),
                },
              ])
            }
          >
            {words.takeBack}
          </button>
        )}
      </div>
    </li>
  );
}
