/** Words that inflection would damage; they stay as written. */
const UNCHANGED: ReadonlySet<string> = new Set(
  `taux prix avis temps sans hors vers dans versus roas sms process plus moins tres mais apres chez jamais pas
  entree duree portee soiree journee tournee annee idee musee lycee fidelite fois mois pays corps cours repas bras progres succes acces proces
  us bus gps cms sas paris discours parcours concours colis tapis bis mps gps vous nous nps cps sos ces eps dvs this its as is was has does less
  press business across access address boss class cross dress express focus fitness glass guess happiness loss mass miss pass progress stress success unless
  canvas atlas bonus campus virus status corpus news series species always campaigns-only voix choix croix noix paix deux six dix eux prospectus abus devis
  lens analysis basis crisis thesis axis bias gas plus tous dessus dessous jus temps longtemps tennis permis compris puis every any only they very puis depuis hormis ours alors lors`.split(
    /\s+/,
  ),
);

/** Feminine, plural and irregular forms that the general rules miss. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `vendue:vendu vendues:vendu vendus:vendu payante:payant payantes:payant payants:payant ouverte:ouvert ouvertes:ouvert
  gratuite:gratuit gratuites:gratuit inscrite:inscrit inscrites:inscrit souscrite:souscrit souscrites:souscrit prises:pris prise:pris
  nouvelle:nouveau nouvelles:nouveau nouvel:nouveau nouvaux:nouveau actifs:actif
  presente:present presentes:present venue:venu venues:venu reçue:recu recue:recu recues:recu vue:vue vues:vue obtenue:obtenu obtenues:obtenu
  perdue:perdu perdues:perdu conclue:conclu conclues:conclu transmise:transmis transmises:transmis offerte:offert offertes:offert
  produites:produite convertie:converti converties:converti remplie:rempli remplies:rempli aboutie:abouti abouties:abouti fournie:fourni fournies:fourni choisie:choisi choisies:choisi commerciale:commercial commerciales:commercial incrementale:incremental incrementales:incremental
  vus:vu lus:lu sociale:social sociales:social mensuelle:mensuel mensuelles:mensuel annuelle:annuel annuelles:annuel totale:total totales:total
  positive:positif positives:positif positifs:positif negative:negatif negatives:negatif negatifs:negatif negatif:negatif
  acheteuse:acheteur acheteuses:acheteur utilisatrice:utilisateur utilisatrices:utilisateur donatrice:donateur donatrices:donateur
  lectrice:lecteur lectrices:lecteur auditrice:auditeur auditrices:auditeur visiteuse:visiteur visiteuses:visiteur
  participante:participant participantes:participant suiveuse:suiveur consommatrice:consommateur spectatrice:spectateur spectatrices:spectateur
  entrante:entrant entrantes:entrant complete:complet completes:complet tenue:tenu tenues:tenu acquise:acquis acquises:acquis
  tenus:tenu remise:remise mises:mis mise:mis lue:lu lues:lu parue:paru parues:paru connue:connu additionnelle:additionnel additionnelles:additionnel
  sortante:sortant sortantes:sortant organiques:organique recurrente:recurrent recurrentes:recurrent satisfaite:satisfait satisfaites:satisfait
  fidele:fidele reaches:reach searches:search watches:watch launches:launch pitches:pitch matches:match boxes:box businesses:business
  passes:pass passe:pass addresses:address fixes:fix clickes:click losses:loss followes:follower atteinte:atteint atteintes:atteint faite:fait faites:fait jointe:joint jointes:joint conquise:conquis conquises:conquis payée:paye
  ups:up ins:in ons:on
  buses:bus switches:switch coaches:coach lunches:lunch crashes:crash branches:branch batches:batch catches:catch
  yeux:oeil travaux:travail women:woman men:man children:child feet:foot people:people partenaires:partenaire
  beneficiaire:beneficiaire rdvs:rdv`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * The base form of one lower-case, accent-free word (verdict.md 4.1.3). Applied to the lexicon and to labels
 * alike, so only consistency matters. Idempotent.
 */
export function stem(word: string): string {
  let current = word;
  for (let next = stemOnce(current); next !== current; next = stemOnce(current)) current = next;
  return current;
}

function stemOnce(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || UNCHANGED.has(word)) return word;
  // One spelling for “stories”, “story” and for “sorties”, “sortie”, “qualifiés”.
  if (word.endsWith('ies')) return word.slice(0, -1);
  if (/[^aeiouy]y$/.test(word)) return `${word.slice(0, -1)}ie`;
  if (word.endsWith('aux') && !word.endsWith('eaux') && word.length >= 6) return `${word.slice(0, -3)}al`;
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  if (word.endsWith('x') && /[aeo]ux$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ee') && word.length >= 5) return word.slice(0, -1);
  return word;
}
