import type { JsonObject } from '@cap-commun/shared/core/json';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import type { CardFacts } from '../../canvas-adapter/card-facts.ts';
import { fixOf } from '../../document/fix-context.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { ConsentSection, isSigned } from './consent-section.tsx';
import { FieldControl, isWide } from './field-control.tsx';
import { FindingNote } from './finding-note.tsx';
import { nameOf, partOf } from './form-context.ts';
import { FormHead } from './form-head.tsx';
import styles from './inspector.module.css';
import { LinkSection } from './link-section.tsx';
import { RaciSection } from './raci-section.tsx';

export interface CardFormProps {
  readonly entity: Entity;
  readonly raw: JsonObject;
  readonly facts: CardFacts;
  readonly findings: readonly Finding[];
}

/** Every field of a card, from its declaration, with what is wrong told beside what causes it. */
export function CardForm({ entity, raw, facts, findings }: CardFormProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const { fields } = definitionOf(entity.type);
  const placed = placeFindings(findings, (finding) => {
    const fix = fixOf(session, finding);
    return fix?.kind === 'focus' && fix.entity === entity.id ? nameOf(fix.field) : undefined;
  });
  const shown = Object.entries(fields).filter(
    ([name, field]) =>
      name !== 'title' &&
      field.kind !== 'copy' &&
      !isSigned(entity.type, name) &&
      (field.hidden !== true || (field.kind === 'group' && isOfUse(name))),
  );
  // What is seldom needed shows once something asks for it or it says something.
  function isOfUse(name: string) {
    return placed.has(name) || partOf(entity, name) !== undefined;
  }
  return (
    <div className={styles.form}>
      <FormHead entity={entity} isDecisive={facts.isDecisive} />
      {!session.canWrite && <p className={styles.hint}>{words.readOnly}</p>}
      {entity.archived && <p className={styles.hint}>{words.archived}</p>}
      {(placed.get('') ?? []).map((finding) => (
        <FindingNote key={`${finding.rule}${finding.key}`} finding={finding} />
      ))}
      <div className={styles.grid}>
        {shown.map(([name, field]) => (
          <div key={name} className={classNames(isWide(field) && styles.wide)}>
            <FieldControl
              id={entity.id}
              path={[name]}
              field={field}
              label={field.label[language]}
              value={partOf(entity, name)}
              raw={raw[name]}
              isReadOnly={!session.canWrite}
            />
            {(placed.get(name) ?? []).map((finding) => (
              <FindingNote key={`${finding.rule}${finding.key}`} finding={finding} isSmall />
            ))}
          </div>
        ))}
      </div>
      <ConsentSection entity={entity} />
      {entity.type === 'action' && <RaciSection entity={entity} />}
      <LinkSection entity={entity} />
    </div>
  );
}

/** Findings by the field that settles them; those of no field under the empty name. */
export function placeFindings(
  findings: readonly Finding[],
  fieldOf: (finding: Finding) => string | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings, (finding) => fieldOf(finding)?.split('/')[0] ?? '');
}
