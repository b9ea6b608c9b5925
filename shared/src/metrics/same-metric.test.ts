import { describe, expect, it } from 'vitest';
import { areUnitsCompatible, metricConcept } from './same-metric.ts';

describe('same metric', () => {
  it.each([
    ['CPA', 'Coût par acquisition', 'cost per acquisition'],
    ['CAC', "Coût d'acquisition client", 'Customer acquisition cost'],
    ['CPL', 'Coût par lead', 'cost per lead', 'coût / lead', 'Cost/lead', 'coût par lead (CPL)'],
    ['Taux de conversion', 'Conversion rate', 'CVR', 'taux de transformation', 'tx de transfo'],
    ['Panier moyen', 'AOV', 'Average order value'],
    ['ROI', 'Retour sur investissement'],
    ['LTV', 'CLV', 'Valeur vie client'],
    ['Nombre de likes', "J'aime", "mentions j'aime", 'likes'],
    ["Nombre d'abonnés gagnés", 'New followers', 'abonnés', 'Nouveaux abonnés'],
    ['Vues', 'views', 'nombre total de vues'],
    ['Nouveaux clients', 'New customers'],
    ['Leads qualifiés', 'Qualified leads'],
    ['CA', "Chiffre d'affaires", 'Revenue'],
    ['Attrition', 'Churn', "taux d'attrition"],
    ['Réachat', 'Repeat purchase', 'taux de réachat', 'repeat purchase rate'],
    ['Démos', 'Demos'],
    ['Panier moyen – Sentiers', 'AOV – Sentiers'],
    ['Likes sur le post', 'likes du post'],
    ['Likes Instagram', 'likes sur Insta', 'Instagram likes', 'nb de 👍 Instagram'],
    ['Story views', 'vues de la story', 'vues story'],
    ['Taux de clic', 'CTR', 'click-through rate'],
    ['Achats via le code MARIE', 'achtas via code MARIE'],
    ['Return on investment', 'ROI', 'retour sur investissement'],
  ])('[4.6] %s = %s', (...names) => {
    expect(new Set(names.map(metricConcept)).size, names.map(metricConcept).join(' · ')).toBe(1);
  });

  it.each([
    ['CPA', 'CAC'],
    ['Nouveaux clients', 'Clients'],
    ['Likes Instagram', 'Likes TikTok'],
    ['Ventes T1', 'Ventes T2'],
    ['Achats via le code MARIE', 'Achats via le code PAUL'],
    ['Abonnés', 'Abonnés payants'],
    ['Vues', 'Coût par vue'],
    ['Leads', 'Qualified leads'],
    ['Panier moyen – Sentiers', 'Panier moyen – Refuges'],
    ['Démos réalisées', 'Démos demandées'],
    ['ventes → clics', 'clics → ventes'],
    ['Taux de clic', 'Clics'],
    ['Vues de la story', 'Vues de la vidéo'],
    ['Rétention à 30 jours', 'Rétention à 90 jours'],
    ['coût par lead', 'leads'],
  ])('[4.6] %s ≠ %s', (left, right) => {
    expect(metricConcept(left)).not.toBe(metricConcept(right));
  });

  it('[4.6] an empty title is the same as nothing', () => {
    expect(metricConcept('')).toBe('');
    expect(metricConcept('  — ')).toBe('');
  });

  it('[4.6] filled and different units keep metrics apart', () => {
    expect(areUnitsCompatible('EUR', ' eur ')).toBe(true);
    expect(areUnitsCompatible('EUR', undefined)).toBe(true);
    expect(areUnitsCompatible('', '')).toBe(true);
    expect(areUnitsCompatible('EUR', 'USD')).toBe(false);
  });
});
