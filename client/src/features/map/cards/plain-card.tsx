import type { Entity } from '@cap-commun/shared/domain/registry';
import { givenTitle, keyFacts } from '../../../canvas-adapter/key-facts.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { BrandMark } from '../../../ui/brand-mark.tsx';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardHead, People } from './parts.tsx';

/** The kinds without an outline of their own: chip, title, and the two or three facts that matter. */
export function PlainCard({ entity, facts }: CardProps & { readonly entity: Entity }) {
  const language = useLanguage();
  const title = givenTitle(entity, language);
  const said = keyFacts(entity, language).filter((fact) => fact !== title);
  return (
    <div className={classNames(card.card)}>
      <CardHead entity={entity} />
      <div className={card.meta}>
        {facts.sides.map((side, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks of one look are interchangeable
          <BrandMark key={`${side}${index}`} side={side} />
        ))}
        <People people={facts.people} />
        <span className={card.fact}>{said.join(' · ')}</span>
      </div>
    </div>
  );
}
