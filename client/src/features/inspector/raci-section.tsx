import type { Edit } from '@cap-commun/shared/domain/edit';
import { RACI_ROLES, type RaciRole } from '@cap-commun/shared/domain/link-types';
import type { Entity } from '@cap-commun/shared/domain/registry';
import { useState } from 'react';
import { marksOf } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { shortName } from '../../lib/short-name.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './inspector.module.css';

/** Who does, answers for, advises on and hears of an action. */
export function RaciSection({ entity }: { readonly entity: Entity }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const [added, setAdded] = useState<readonly string[]>([]);
  const roles = graph.raci(entity.id);
  const listed = new Set([...roles.map((link) => link.person), ...added]);
  const people = marksOf(graph, info, [...listed]);
  const rest = marksOf(graph, info, graph.ids('person')).filter((mark) => !listed.has(mark.id));
  const toggle = (person: string, role: RaciRole, isOn: boolean) => {
    const link = { type: 'raci', from: person, to: entity.id, role };
    const edit: Edit = isOn ? { op: 'unlink', link } : { op: 'link', link };
    session.edit([edit]);
  };
  return (
    <fieldset className={styles.field}>
      <legend>{words.raci}</legend>
      <ul className={styles.raci}>
        {people.map((person) => (
          <li key={person.id} className={styles.raciRow}>
            <Avatar name={person.name} side={person.side} isDecorative />
            <span className={styles.raciName}>{shortName(person.name)}</span>
            {RACI_ROLES.map((role) => {
              const isOn = roles.some((link) => link.person === person.id && link.role === role);
              return (
                <button
                  key={role}
                  type="button"
                  className={styles.role}
                  data-role={role}
                  aria-pressed={isOn}
                  aria-label={words.raciRole(words.raciRoles[role], person.name)}
                  title={words.raciRoles[role]}
                  disabled={!session.canWrite}
                  onClick={() => toggle(person.id, role, isOn)}
                >
                  {role}
                </button>
              );
            })}
          </li>
        ))}
      </ul>
      {session.canWrite && rest.length > 0 && (
        <Select
          label={words.raciPerson}
          isLabelHidden
          placeholder={words.raciPerson}
          options={rest.map((mark) => ({ id: mark.id, label: mark.name }))}
          value={undefined}
          onChange={(person) => person !== undefined && setAdded([...added, person])}
        />
      )}
    </fieldset>
  );
}
