import type { FrameId } from '../grading.ts';

/** Labels that only their frame gets right, `label | verdict`: without it the verdict must change for most. */
export const FRAME_LABELS: Readonly<Record<FrameId, string>> = {
  negation: `
vues, sans lien avec les ventes | vanity
pas les likes mais les achats | decisive
ventes, pas les vues | decisive
likes, not sales | vanity
orders rather than likes | decisive
leads plutôt que des likes | decisive
impressions (hors achats) | vanity
nombre de ventes (pas de likes) | decisive
ni vues ni likes : commandes | decisive
vues, achats non comptés | vanity
les likes ne comptent pas, seulement les ventes | decisive
leads non qualifiés | weak
sales instead of followers | decisive
clicks, excluding purchases | weak`,
  gloss: `
clics (leads) | decisive
actions (likes) | vanity
téléchargements (devis demandés) | decisive
vues (via le code partenaire) | vanity
visites (achats) | decisive
clicks (orders) | decisive
interactions (ventes) | decisive
leads (MQL) | weak
sessions (bookings) | decisive
événements (billets vendus) | decisive`,
  flow: `
likes → démo réservée | decisive
followers qui ont acheté | decisive
visiteurs devenus clients | decisive
view-to-purchase rate | decisive
impressions → leads qualifiés | decisive
de la vue à l'achat | decisive
from impression to click | weak
de l'affichage au clic | weak
readers turned into paying members | decisive
% of viewers who liked | weak
MQL → SQL | decisive
trial-to-paid rate | decisive
taux de conversion des vues en abonnés | weak
taux de conversion des impressions en likes | weak`,
  cost: `
coût par vue complète | weak
coût par abonné gagné | weak
cost per follower | weak
coût / vue | weak
cost per like | weak
coût par impression | weak
coût d'un abonné | weak
budget par visite | weak
coût par 1000 affichages | weak
cost per reader | weak`,
  ratio: `
partages par abonné | weak
réactions par lecteur | weak
likes / vues | weak
likes par post | weak
comments per view | weak
taux de partage | weak
part du trafic mobile | weak
vues par vendeur | weak
impressions par euro dépensé | weak
shares per article | weak`,
  stock: `
clients cumulés depuis la création | vanity
chiffre d'affaires cumulé | vanity
inscrits cumulés depuis le lancement | vanity
all-time customers | vanity
lifetime revenue | vanity
dons collectés depuis 2020 | vanity
cumulative sign-ups | vanity
ventes depuis janvier | vanity
orders to date | vanity
clics cumulés | vanity`,
  proof: `
notoriété assistée, exposés / non exposés | decisive
notoriété avant/après | decisive
awareness lift vs control group | decisive
uplift de notoriété contre témoin | decisive
considération avant/après campagne | decisive
brand lift | decisive
sentiment before/after | decisive
image de marque, exposés vs non exposés | decisive`,
  list: `
likes et achats | weak
views and sales | weak
likes & ventes | weak
leads et likes | weak
vues, clics et ventes | weak
pas seulement les vues mais les leads | weak
clicks and orders | weak
CA + abonnés | weak`,
  head: `
sales page views | vanity
coupon clicks | weak
order page views | vanity
lead magnet downloads | weak
customer reviews | weak
offer video views | vanity
buyer comments | vanity
demo video views | vanity
customer post likes | vanity
sales email opens | weak`,
};
