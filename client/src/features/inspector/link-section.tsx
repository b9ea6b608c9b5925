import { linkTypes } from '@cap-commun/shared/domain/link-types';
import type { Entity } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { worstSeverity } from '@cap-commun/shared/rules/display';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { marksOf } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useCardFindings, useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Select } from '../../ui/select.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { Chip } from './collection-control.tsx';
import styles from './inspector.module.css';
import { type LinkGroup, linkGroupsOf, targetsOf } from './link-groups.ts';

/** The links of a card, by type, each with the way to add and to remove one. */
export function LinkSection({ entity }: { readonly entity: Entity }) {
  const { graph } = useEvaluation().context;
  return linkGroupsOf(graph, entity.id, entity.type).map((group) => (
    <Group key={`${group.type}|${group.isOutgoing}`} entity={entity} group={group} />
  ));
}

function Group({ entity, group }: { readonly entity: Entity; readonly group: LinkGroup }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const { graph } = useEvaluation().context;
  const { type, isOutgoing, others } = group;
  const title = isOutgoing ? capitalise(linkTypes[type].label[language]) : words.incoming[type];
  const link = (other: string) => ({
    type,
    from: isOutgoing ? entity.id : other,
    to: isOutgoing ? other : entity.id,
  });
  const targets = session.canWrite ? targetsOf(graph, entity.id, group) : [];
  if (others.length === 0 && targets.length === 0) return null;
  return (
    <fieldset className={styles.field}>
      <legend>{title}</legend>
      <div className={styles.chips}>
        {others.map((other) => (
          <Chip
            key={other}
            label={cardName(graph, other, language)}
            mark={<OtherMark id={other} />}
            onPress={() => session.selection.selectCards([other])}
            {...(session.canWrite && { onRemove: () => session.edit([{ op: 'unlink', link: link(other) }]) })}
          />
        ))}
      </div>
      {targets.length > 0 && (
        <Select
          label={`${words.linkTo} ${title}`}
          isLabelHidden
          placeholder={words.linkTo}
          options={targets.map((id) => ({ id, label: cardName(graph, id, language) }))}
          value={undefined}
          onChange={(other) => other !== undefined && session.edit([{ op: 'link', link: link(other) }])}
        />
      )}
    </fieldset>
  );
}

function OtherMark({ id }: { readonly id: string }) {
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const severity = worstSeverity(useCardFindings(id));
  const [person] = marksOf(graph, info, [id]);
  if (person) return <Avatar name={person.name} side={person.side} isDecorative />;
  const { icon: Icon } = kindLook(graph.get(id)?.type ?? null);
  return (
    <>
      <Icon size={14} aria-hidden />
      {severity && severity !== 'info' && <SeverityMark severity={severity} size={14} />}
    </>
  );
}
