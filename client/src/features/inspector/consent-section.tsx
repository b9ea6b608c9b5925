import type { Entity } from '@cap-commun/shared/domain/registry';
import { signingMessages } from '../../i18n/areas/signing.ts';
import { useMessages } from '../../i18n/language.ts';
import { BrandSignatures } from '../../signing/brand-signatures.tsx';
import { FieldSlot } from './field-slot.tsx';
import styles from './inspector.module.css';
import { OverrideSection } from './override-section.tsx';

/** Fields that a signature writes: they are signed, never filled in. */
const SIGNED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  split: ['agreedBy', 'agreedOn'],
  agreement: ['signedBy'],
  metric: ['override'],
};

/** Whether a field of a card is written by signing it. */
export function isSigned(type: Entity['type'], field: string): boolean {
  return Object.hasOwn(SIGNED_FIELDS, type) && (SIGNED_FIELDS[type]?.includes(field) ?? false);
}

/** What of a card is agreed by signatures: the brands’ to a split or an agreement, people’s to another verdict. */
export function ConsentSection({ entity }: { readonly entity: Entity }) {
  const words = useMessages(signingMessages);
  if (entity.type === 'metric') return <OverrideSection metric={entity} />;
  if (entity.type !== 'split' && entity.type !== 'agreement') return null;
  return (
    <FieldSlot id={entity.id} path={[entity.type === 'split' ? 'agreedBy' : 'signedBy']}>
      <fieldset className={styles.field}>
        <legend>{words.brands}</legend>
        <BrandSignatures subject={{ kind: entity.type, entity: entity.id }} />
      </fieldset>
    </FieldSlot>
  );
}
