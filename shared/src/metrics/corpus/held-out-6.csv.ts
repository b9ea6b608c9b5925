/** Labels judged by hand before the classifier saw them, sixth part (rounds G and K): `label | verdict`. */
export const HELD_OUT_6 = `
likes (aucun achat) | vanity
visites, sans commande | vanity
shares, regardless of sales | vanity
views except purchases | vanity
impressions, clics non comptés | vanity
followers who never bought | vanity
downloads without activation | vanity
interactions (likes + commentaires) | vanity
score d'audience (portée) | vanity
GRP (gross rating points) | vanity
likes (par les clients) | vanity
followers par pays | vanity
trafic par mois | vanity
mentions / jour | vanity
partages par magasin | vanity
cumul des likes | vanity
all-time revenue | vanity
inscrits depuis 2018 | vanity
ventes depuis la création de la marque | vanity
cumulative orders | vanity
clients à ce jour | vanity
lifetime installs | vanity
registered accounts since launch | vanity
portée incrémentale | vanity
trafic exposés vs témoins | vanity
abonnés + portée | vanity
fans, followers, members | vanity
lecteurs devenus abonnés à la newsletter | vanity
affichages vers la page produit | vanity
partages des offres par les clients | vanity
page views of the quote form | vanity
visites de la page de commande | vanity
sales video likes | vanity
commentaires de clients satisfaits | vanity
vues du clip de marque | vanity
TikTok views of the challenge | vanity
portée du communiqué | vanity
radio impressions | vanity
visites du blog culinaire | vanity
spectateurs du replay | vanity
passants devant l'affiche | vanity
cœurs sur le live | vanity
shares of the recipe | vanity
commentaires élogieux d'inconnus | vanity
abonnés Snapchat | vanity
newsletter audience size | vanity
followers of the mascot | vanity
leaflets given to passers-by | vanity
mugs offerts aux clients | vanity
posts rédigés pour les acheteurs | vanity
SMS sent to loyal customers | vanity
budget pub utilisé | vanity
valeur média des retombées | vanity
installations cumulées | vanity
brand noise | vanity
nb d'abonés | vanity
clics, hors achats | weak
inscrits n'ayant pas participé | weak
interactions (clics) | weak
reach (unique visitors) | weak
engagement (temps passé) | weak
SOV (share of voice) | weak
coût par téléspectateur | weak
coût par e-mail ouvert | weak
cost per comment | weak
coût d'une vue | weak
coût par contact publicitaire | weak
coût par installation | weak
prix par clic | weak
vues par post | weak
clics par e-mail | weak
likes / post | weak
engagements par impression | weak
% de visiteurs uniques | weak
incremental sign-ups | weak
temps passé avant/après | weak
incremental footfall | weak
clics, ouvertures et scans | weak
vues, clics et achats | weak
likes et notoriété | weak
sell-out et trafic en magasin | weak
demos and page views | weak
dons et bénévoles | weak
flyer => visite en boutique | weak
likes → clics | weak
vues converties en likes | weak
visits that ended in a click | weak
nombre de clics des acheteurs | weak
clics sur la carte du menu | weak
taux de lecture de la vidéo | weak
email click rate | weak
produits mis en favoris | weak
inscriptions au marathon connecté | weak
attendees of the cooking class | weak
visiteurs de notre corner | weak
accounts opened in June | weak
cartes de visite recueillies | weak
guide PDF downloads | weak
notoriété en région | weak
CSAT score | weak
désinscriptions newsletter | weak
footfall counter | weak
coût par commentaire | weak
likes par story | weak
share rate per post | weak
reach & orders | weak
impresion rate | weak
not followers but paying members | decisive
leads and not likes | decisive
sauf likes : commandes | decisive
commandes au lieu de vues | decisive
ventes quel que soit le trafic | decisive
démos, no-shows exclus | decisive
on ne compte pas les vues, seulement les leads | decisive
mesure (nouveaux clients) | decisive
performance (revenue) | decisive
visites (achats en ligne) | decisive
sign-ups (paid plans) | decisive
retours (ventes) (k€) | decisive
CAC (coût d'acquisition client) | decisive
achats (sur mobile) | decisive
leads (hors salariés) | decisive
coût par adhérent payant | decisive
cost/lead | decisive
cost of one sale | decisive
CPA partenaire | decisive
CPL par canal | decisive
cost per trial | decisive
coût par réachat | decisive
CA par client | decisive
achats / session | decisive
taux de vente additionnelle | decisive
attach rate | decisive
donations per visitor | decisive
leads par salon | decisive
total des commandes du mois | decisive
CLV | decisive
CPA cumulé | decisive
notoriété vs groupe témoin | decisive
brand preference lift (exposed vs control) | decisive
uplift de CA vs N-1 témoin | decisive
lift in awareness, holdout test | decisive
ventes exposés / non exposés | decisive
satisfaction avant/après | decisive
orders & leads | decisive
panier moyen et réachat | decisive
RDV, devis, commandes | decisive
visiteur → prospect | decisive
viewers turned buyers | decisive
trial to churn | decisive
audience qui a réservé | decisive
people who saw the ad and bought | decisive
contacts transformés en clients | decisive
sample-to-purchase | decisive
from badge scan to meeting | decisive
de l'inscription à l'achat | decisive
taux de passage du devis à la commande | decisive
post qui a généré des ventes | decisive
coupons vendus | decisive
leads venus du QR code | decisive
qualified prospects from the fair | decisive
devis signés via le partenaire | decisive
démos commerciales tenues | decisive
trial starts from the blog | decisive
ventes de bougies | decisive
orders of the duo box | decisive
coupons used at the till | decisive
réservations de cours | decisive
tickets for the match sold online | decisive
contrats d'entretien vendus | decisive
dons du gala | decisive
revenue from the workshop | decisive
panier moyen du corner | decisive
marge sur les ventes croisées | decisive
taux de réachat des nouveaux clients | decisive
renewals after the event | decisive
clients gagnés sur le stand | decisive
coût par réservation | decisive
cost per paying member | decisive
taux de conversion newsletter → commande | decisive
readers who ordered | decisive
abonnés ayant réservé une table | decisive
ventes avec affichage vs sans | decisive
brand consideration lift vs control group | decisive
orders, not visits | decisive
acahts en ligne | decisive
comande moyenne | decisive
tapisserie du hall | unknown
confirmer l'horaire | unknown
sincérité | unknown
projet Lavande | unknown
Nadia Benali | unknown
why not? | unknown
boîte à outils | unknown
`;
