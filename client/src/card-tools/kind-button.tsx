import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import { Button } from 'react-aria-components';
import { kindLook } from '../canvas-adapter/kind-look.ts';
import { useLanguage } from '../i18n/language.ts';
import { KindChip } from '../ui/kind-chip.tsx';
import styles from './card-tools.module.css';

export interface KindButtonProps {
  readonly type: EntityType;
  /** Said instead of the kind's name. */
  readonly label?: string;
  readonly help?: string | undefined;
  readonly onPress: () => void;
}

/** A row that stands for a kind of card. */
export function KindButton({ type, label, help, onPress }: KindButtonProps) {
  const language = useLanguage();
  const { icon, tone } = kindLook(type);
  return (
    <Button className={styles.kind ?? ''} onPress={onPress}>
      <KindChip icon={icon} tone={tone} />
      <span className={styles.kindName}>{label ?? definitionOf(type).label[language]}</span>
      {help !== undefined && <span className={styles.kindHelp}>{help}</span>}
    </Button>
  );
}
