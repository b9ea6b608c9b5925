import type { GroupField } from '@cap-commun/shared/domain/field';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { type ControlProps, partOf } from './form-context.ts';
import styles from './inspector.module.css';

interface GroupControlProps extends ControlProps<GroupField> {
  readonly renderField: (props: ControlProps) => ReactNode;
}

/** Fields that belong together; folded while none of them says anything. */
export function GroupControl(props: GroupControlProps) {
  const { id, path, field, label, value, raw, isReadOnly, renderField: Inner } = props;
  const language = useLanguage();
  const isFilled = value !== undefined && value !== null && Object.keys(value).length > 0;
  return (
    <details className={styles.group} open={isFilled}>
      <summary>{label}</summary>
      <div className={styles.grid}>
        {Object.entries(field.fields).map(([name, inner]) => (
          <Inner
            key={name}
            id={id}
            path={[...path, name]}
            field={inner}
            label={capitalise(inner.label[language])}
            value={partOf(value, name)}
            raw={partOf(raw, name)}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
    </details>
  );
}
