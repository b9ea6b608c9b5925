import type { EntityId } from '@cap-commun/shared/core/ids';
import { isEmpty, type JsonObject } from '@cap-commun/shared/core/json';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { commonMessages } from '../../../i18n/areas/common.ts';
import { findingFormsMessages } from '../../../i18n/areas/finding-forms.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FieldValue } from './field-value.tsx';
import styles from './forms.module.css';

export interface KeepOption {
  readonly keeps: EntityId;
  readonly edits: readonly Edit[];
}

interface CompareCardsProps {
  readonly options: readonly KeepOption[];
  readonly onClose: () => void;
}

/** Cards for one thing side by side, field by field: people keep one, and the others are archived. */
export function CompareCards({ options, onClose }: CompareCardsProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(findingFormsMessages).compare;
  const common = useMessages(commonMessages);
  const { graph } = useEvaluation().context;
  const cards = options.flatMap(({ keeps, edits }) => {
    const entity = graph.get(keeps);
    return entity ? [{ entity, edits }] : [];
  });
  const [first] = cards;
  if (!first) return null;
  const { fields } = definitionOf(first.entity.type);
  const rows = Object.entries(fields).filter(
    ([name, field]) =>
      name !== 'title' &&
      field.kind !== 'copy' &&
      cards.some(({ entity }) => !isEmpty(contentOf(entity, name))),
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      closeLabel={common.close}
      note={words.note}
      size="list"
    >
      <div className={styles.scroll}>
        <table className={styles.compare}>
          <thead>
            <tr>
              <td />
              {cards.map(({ entity }) => (
                <th key={entity.id} scope="col">
                  {cardName(graph, entity.id, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, field]) => (
              <tr key={name}>
                <th scope="row">{field.label[language]}</th>
                {cards.map(({ entity }) => (
                  <td key={entity.id}>
                    <FieldValue type={entity.type} field={name} value={contentOf(entity, name)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              {cards.map(({ entity, edits }) => (
                <td key={entity.id}>
                  <Button
                    size="small"
                    aria-label={words.keepNamed(cardName(graph, entity.id, language))}
                    onPress={() => {
                      session.edit(edits);
                      onClose();
                    }}
                  >
                    {words.keep}
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Dialog>
  );
}

function contentOf(entity: Entity, name: string): unknown {
  return (entity as JsonObject)[name];
}
