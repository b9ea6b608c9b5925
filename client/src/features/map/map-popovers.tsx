import type { Link } from '@cap-commun/shared/domain/board';
import { linkTypes } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import type { KeyboardEvent } from 'react';
import { useActRegistry } from '../../acts/use-acts.ts';
import { CREATED } from '../../card-tools/create-acts.ts';
import { KindButton } from '../../card-tools/kind-button.tsx';
import { type LinkOffer, linkedCardsFor } from '../../card-tools/link-offers.ts';
import type { LinkToDialogProps } from '../../card-tools/link-to-dialog.tsx';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { useStore } from '../../lib/store.ts';
import { Floating } from './floating.tsx';
import type { LinkPopoverProps } from './links/link-popover.tsx';
import { LinksOfCard } from './links/links-of-card.tsx';
import { useMap } from './map-context.ts';
import type { MapMenuProps } from './map-menu.tsx';
import type { MapPopover } from './map-state.ts';
import type { RefusedLinkProps } from './refused-link.tsx';
import styles from './tools.module.css';

const MapMenu = lazyPart<MapMenuProps>(async () => (await import('./map-menu.tsx')).MapMenu);
const LinkPopover = lazyPart<LinkPopoverProps>(
  async () => (await import('./links/link-popover.tsx')).LinkPopover,
);
const LinkToDialog = lazyPart<LinkToDialogProps>(
  async () => (await import('../../card-tools/link-to-dialog.tsx')).LinkToDialog,
);
const RefusedLink = lazyPart<RefusedLinkProps>(async () => (await import('./refused-link.tsx')).RefusedLink);

/** What floats over the map because of the last gesture. */
export function MapPopovers() {
  const { popover } = useStore(useMap().state);
  if (!popover) return null;
  switch (popover.kind) {
    case 'create':
      return <CreatePicker at={popover.at} />;
    case 'create-linked':
      return <LinkedPicker {...popover} />;
    case 'choose-link':
      return <LinkPicker {...popover} />;
    case 'link':
      return <LinkPopover key={popover.key} linkKey={popover.key} at={popover.at} />;
    case 'links-of':
      return <LinksOfCard card={popover.card} />;
    case 'refused':
      return <RefusedLink {...popover} />;
    case 'link-to':
      return <TargetPicker from={popover.from} />;
    case 'menu':
      return <MapMenu key={`${popover.x} ${popover.y}`} {...popover} />;
    case 'owner':
      return null;
  }
}

function CreatePicker({ at }: { readonly at: Extract<MapPopover, { kind: 'create' }>['at'] }) {
  const map = useMap();
  const words = useMessages(mapMessages);
  const acts = useActRegistry().acts.get();
  const choose = (type: EntityType) => {
    map.state.close();
    map.beginChain(type, at);
  };
  const letterOf = (type: EntityType) => acts.find(({ id }) => id === `create.${type}`)?.strokes?.[0];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const type = CREATED.find((each) => letterOf(each) === event.key.toLowerCase());
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (type && isPlain) choose(type);
    else if (!stepAmong(event.currentTarget, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Floating at={at} label={words.create.title}>
      <p className={styles.floatingTitle}>{words.create.title}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is acted on */}
      <div className={styles.kinds} onKeyDown={onKeyDown}>
        {CREATED.map((type) => (
          <KindButton
            key={type}
            type={type}
            help={letterOf(type)?.toUpperCase()}
            onPress={() => choose(type)}
          />
        ))}
      </div>
    </Floating>
  );
}

/** How far arrows go in the two columns of kinds. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -2, ArrowDown: 2 };

/** Gives the keyboard to another button of a group; answers whether the key was an arrow. */
function stepAmong(group: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (step === undefined) return false;
  const buttons = [...group.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button.matches(':focus'));
  buttons[focused + step]?.focus();
  return true;
}

function LinkedPicker({ at, from }: Extract<MapPopover, { kind: 'create-linked' }>) {
  const map = useMap();
  const language = useLanguage();
  const words = mapMessages[language];
  const entity = useBoardSession().board.card(from)?.entity;
  if (!entity) return null;
  return (
    <Floating at={at} label={words.link.create}>
      <p className={styles.floatingTitle}>{words.link.create}</p>
      <div className={styles.rows}>
        {linkedCardsFor(entity.type).map((card) => (
          <KindButton
            key={card.type}
            type={card.type}
            help={linkTypes[card.link].label[language]}
            onPress={() => {
              map.state.close();
              map.createLinked(card.type, card.link, from, card.isFromNew, at);
            }}
          />
        ))}
      </div>
    </Floating>
  );
}

function LinkPicker({ at, offers, replaced }: Extract<MapPopover, { kind: 'choose-link' }>) {
  const words = useMessages(mapMessages);
  return (
    <Floating at={at} label={words.link.choose}>
      <p className={styles.floatingTitle}>{words.link.choose}</p>
      <div className={styles.rows}>
        {offers.map((offer) => (
          <OfferButton key={`${offer.type}|${offer.from}`} offer={offer} replaced={replaced} />
        ))}
      </div>
    </Floating>
  );
}

function TargetPicker({ from }: Pick<Extract<MapPopover, { kind: 'link-to' }>, 'from'>) {
  const map = useMap();
  return (
    <LinkToDialog
      from={from}
      onLink={(offer) => map.link(offer.type, offer.from, offer.to)}
      onClose={() => {
        map.state.close();
        map.camera?.focusCard(from);
      }}
    />
  );
}

function OfferButton({
  offer,
  replaced,
}: {
  readonly offer: LinkOffer;
  readonly replaced: Link | undefined;
}) {
  const map = useMap();
  const language = useLanguage();
  const { graph } = map.session.findings.evaluation.get().context;
  const kind = graph.get(offer.from)?.type;
  if (!kind) return null;
  return (
    <KindButton
      type={kind}
      label={`${cardName(graph, offer.from, language)} ${linkTypes[offer.type].label[language]} ${cardName(graph, offer.to, language)}`}
      onPress={() => {
        map.state.close();
        map.link(offer.type, offer.from, offer.to, replaced);
      }}
    />
  );
}
