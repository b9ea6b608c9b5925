import { describe, expect, it } from 'vitest';
import { Doc } from 'yjs';
import { LANGUAGES } from '../core/language.ts';
import { boardOf, readBoard } from '../document/board-document.ts';
import { applyEdits } from '../document/edits.ts';
import { isLinkAllowed, isLinkType } from '../domain/link-types.ts';
import { definitionOf, parseEntity } from '../domain/registry.ts';
import { seedEdits } from '../domain/seed.ts';
import { evaluateBoard } from '../rules/evaluate.ts';
import { TEMPLATE_IDS, type TemplateId } from './catalogue.ts';
import { templateEdits } from './template-edits.ts';

const TODAY = '2026-03-02';

function openTemplate(id: TemplateId, lang: 'fr' | 'en') {
  const doc = new Doc();
  applyEdits(doc, seedEdits({ title: 'Ensemble', partners: ['Nuvia', 'Ditec'], lang }), null);
  applyEdits(doc, templateEdits(id, lang, TODAY), null);
  return readBoard(doc);
}

/** What a start asks people for; anything else in a template would be a mistake of ours. */
const ASKED_FOR = new Set([
  'unowned-action',
  'raci-missing',
  'metric-without-target',
  'metric-without-baseline',
  'metric-without-source',
  'metric-without-owner',
  'objective-without-action',
  'objective-without-decisive-metric',
  'smart-specific',
  'smart-measurable',
  'smart-time-bound',
  'orphan-action',
]);

const all = TEMPLATE_IDS.flatMap((id) => LANGUAGES.map((lang) => ({ id, lang })));

describe.each(all)('the template $id in $lang', ({ id, lang }) => {
  it('is read whole, and its links are ones that people could draw', () => {
    const { cards, links } = openTemplate(id, lang);
    for (const { id: card, raw } of cards.values()) {
      expect(parseEntity({ ...raw, id: card })).toMatchObject({ ok: true, value: { problems: [] } });
    }
    for (const { link } of links.values()) {
      const [from, to] = [cards.get(link.from)?.entity, cards.get(link.to)?.entity];
      expect(from && to && isLinkType(link.type) && isLinkAllowed(link.type, from.type, to.type)).toBe(true);
    }
  });

  it('asks people for what only they know, and contradicts nothing', () => {
    const { findings } = evaluateBoard(boardOf(openTemplate(id, lang)), TODAY);
    const map = findings.filter(({ entity }) => !['prog', 'brand-a', 'brand-b'].includes(entity));
    const early = map.filter(({ severity }) => severity !== 'info');
    const unexpected = early.filter(
      ({ rule, entity }) => !ASKED_FOR.has(rule) && !isOwnSubject(id, rule, entity),
    );
    expect(unexpected.map(({ rule, entity }) => `${rule} ${entity}`)).toEqual([]);
  });

  it('lays its cards out without any on another', () => {
    const { cards, layout } = openTemplate(id, lang);
    const boxes = [...cards.values()].flatMap(({ id: card, entity }) => {
      const place = layout.get(card);
      if (!place || !entity || entity.type === 'frame') return [];
      const parent = place.parent === undefined ? undefined : layout.get(place.parent);
      const { size } = definitionOf(entity.type);
      const [x, y] = [place.x + (parent?.x ?? 0), place.y + (parent?.y ?? 0)];
      const [width, height] = [place.width ?? size.width, place.height ?? size.height];
      if (parent) {
        expect(place.x + width).toBeLessThanOrEqual(parent.width ?? 0);
        expect(place.y + height).toBeLessThanOrEqual(parent.height ?? 0);
      }
      return [{ card, x, y, right: x + width, bottom: y + height }];
    });
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom)
        .map((b) => `${a.card} ${b.card}`),
    );
    expect(overlaps).toEqual([]);
  });
});

/** What a template is there to fill in: the plans of worst cases, the agreements to sign, the answers of a review. */
function isOwnSubject(id: TemplateId, rule: string, entity: string): boolean {
  if (id === 'worst-case') return rule.startsWith('contingency-') && entity.startsWith('c-');
  if (id === 'review') return rule === 'review-incomplete';
  if (id === 'retroplanning') return rule === 'no-review-planned';
  if (id !== 'kickoff') return false;
  return [
    'agreement-unsigned',
    'governance-without-escalation',
    'split-not-agreed',
    'no-review-planned',
  ].includes(rule);
}
