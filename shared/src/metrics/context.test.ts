import { describe, expect, it } from 'vitest';
import { isCurrencyUnit, isSurveySource, type MetricContext, verdictInContext } from './context.ts';
import { labelVerdict } from './verdict.ts';

const EMPTY: MetricContext = { unit: undefined, utm: undefined, perceptionProven: false };
const TAGGED = { source: 'maelle', medium: 'influence', campaign: 'printemps' };

function inContext(label: string, context: Partial<MetricContext>): string {
  return verdictInContext(labelVerdict(label), { ...EMPTY, ...context }).verdict;
}

describe('the verdict in context', () => {
  it('[4.4] a proven perception is decisive', () => {
    expect(inContext('notoriété', { perceptionProven: true })).toBe('decisive');
    expect(inContext('notoriété', {})).toBe('weak');
    expect(
      verdictInContext(labelVerdict('notoriété avant/après'), { ...EMPTY, perceptionProven: true })
        .confidence,
    ).toBe('high');
  });

  it('[4.4] a fully tagged click counted in leads is decisive', () => {
    expect(inContext('clics', { utm: TAGGED, unit: 'leads' })).toBe('decisive');
    expect(inContext('clics', { utm: TAGGED, unit: 'Lead' })).toBe('decisive');
    expect(inContext('clics', { utm: TAGGED, unit: 'clics' })).toBe('weak');
    expect(inContext('clics', { utm: { ...TAGGED, campaign: ' ' }, unit: 'leads' })).toBe('weak');
  });

  it('[4.4] an unknown label follows its unit', () => {
    for (const unit of [
      'EUR',
      '€',
      'commandes',
      'ventes',
      'clients',
      'leads',
      'démos',
      'orders',
      'sales',
      'customers',
      'demos',
    ]) {
      expect(inContext('indice zêta', { unit }), unit).toBe('decisive');
    }
    for (const unit of ['likes', 'vues', 'abonnés', 'impressions', 'views', 'followers']) {
      expect(inContext('indice zêta', { unit }), unit).toBe('vanity');
    }
    for (const unit of ['points', '%', '', undefined, 3])
      expect(inContext('indice zêta', { unit }), String(unit)).toBe('unknown');
  });

  it('[4.4] vanity never moves', () => {
    expect(inContext('vues', { unit: 'EUR', utm: TAGGED, perceptionProven: true })).toBe('vanity');
  });

  it('[4.4] knows surveys and currencies', () => {
    expect(['Étude Ipsos', 'panel maison', 'Survey', 'enquêtes en ligne'].every(isSurveySource)).toBe(true);
    expect(isSurveySource('CRM commun') || isSurveySource(undefined)).toBe(false);
    expect(['EUR', 'k€', '€ HT', 'dollars'].every(isCurrencyUnit)).toBe(true);
    expect(isCurrencyUnit('pièces') || isCurrencyUnit('')).toBe(false);
  });
});
