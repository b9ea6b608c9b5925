/** Labels judged by hand and used to build the lexicon and the frames, part 1: `label | verdict`. */
export const BUILT_1 = `
Nb vues Reels x collab | vanity
impresssions du post sponso | vanity
reachs cumulés story + feed | vanity
Vues 3 secondes | vanity
Views > 10s | vanity
taux de complétion du live shopping | weak
ventes live shopping | decisive
🔥 sur le post | vanity
🔥🔥🔥 | vanity
❤️❤️❤️ | vanity
💬 sous la publication | vanity
👍 + 💬 | vanity
🛒 abandonnés | weak
🎧 Spotify | vanity
🎟️ vendus | decisive
⭐ App Store | weak
💶 par client | decisive
📞 qualifiés | decisive
streams Spotify de la playlist | vanity
auditeurs mensuels Spotify | vanity
monthly listeners | vanity
taux d'écoute à 75 % | weak
codes promo podcast utilisés | decisive
host-read promo code orders | decisive
downloads per episode | weak
téléchargements par épisode | weak
App Store page views | vanity
app store conversion rate | decisive
in-app purchases | decisive
installs → abonnés payants | decisive
D7 retention | decisive
uninstalls | weak
crash rate | weak
app ratings count | weak
classement App Store | weak
trial start rate | decisive
sessions par utilisateur | weak
push notifications sent | vanity
push opt-in rate | weak
taux de clics sur push | weak
MQL → SQL | decisive
MQLs acceptés par les ventes | decisive
SQLs | decisive
demos no-show | weak
win rate | decisive
average deal size | decisive
sales cycle length | decisive
pipeline influencé | decisive
meetings w/ decision makers | decisive
RFPs received | decisive
POC lancés | decisive
webinar attendees | weak
participants live au webinaire | weak
replay views | vanity
livres blancs dl | weak
badge scans at the booth | weak
leads salon | decisive
visiteurs du salon VivaTech | vanity
visiteurs de notre stand | weak
foulées devant la vitrine | vanity
trafic en boutique | weak
taux de transformation boutique | decisive
tickets de caisse avec le produit | decisive
DN | decisive
rotation hebdo par magasin | decisive
ruptures en rayon | weak
PLV installées | vanity
échantillons distribués | vanity
dégustations offertes | vanity
coupons remboursés | decisive
coupons imprimés | vanity
taux de remontée des coupons | decisive
ventes additionnelles vs magasins témoins | decisive
part de marché | decisive
panier moy. | decisive
UPT | decisive
basket abandonment rate | weak
checkout starts | weak
refund rate | weak
CA/m2 | decisive
ROAS TikTok Ads | decisive
CPM meta | weak
cost per install | weak
cost per demo | decisive
coût par inscrit | weak
coût par 1000 vues | weak
coût d'un abonné | weak
CPA vs CPL | decisive
dons en ligne | decisive
montant collecté | decisive
donateurs réguliers | decisive
donateurs récurrents cumulés depuis 2010 | vanity
bénévoles mobilisés | vanity
promesses de dons tenues | decisive
signatures de la pétition | vanity
petition signatures | vanity
partages de la cagnotte | vanity
taux de transformation don | decisive
average gift | decisive
adhésions | decisive
billetterie | decisive
taux de remplissage de la salle | weak
places offertes | vanity
no-show | weak
taux de présence | weak
RSVP oui | weak
satisfaction des participants | weak
NPS | weak
retombées presse qualifiées | vanity
clippings | vanity
AVE | vanity
mentions dans les médias | vanity
interviews accordées | vanity
share of voice presse | weak
communiqués envoyés | vanity
backlinks | vanity
journalistes présents | weak
abonnés Patreon | unknown
subscribers to the newspaper | unknown
abonnés payants Twitch | decisive
subs Twitch | unknown
Patreon paid members | decisive
tips reçus sur Twitch | decisive
OnlyFans subscribers | unknown
abonnés Mediapart | unknown
creator code sales | decisive
UGC posts | vanity
vidéos des créateurs publiées | vanity
gifted products | vanity
EMV des créateurs | vanity
ambassadors recruited | vanity
students enrolled | weak
inscrits à la formation certifiante payante | decisive
taux de complétion du cours | weak
nuits vendues | decisive
taux d'occupation | weak
RevPAR | decisive
réservations directes | decisive
covers per service | decisive
menus duo vendus | decisive
GMV marketplace | decisive
vendeurs actifs | weak
listing views | vanity
frais d'inscription encaissés | decisive
satisfaction fournisseurs | weak
faire rayonner la marque | unknown
être plus visibles | unknown
notre image | unknown
excellence | unknown
bonheur | unknown
fun factor | unknown
imprimante 3D | unknown
chaise ergonomique | unknown
parking spaces | unknown
projet Phénix | unknown
opération Tonnerre | unknown
KPI-42 | unknown
lorem ipsum | unknown
respect de la charte | unknown
qualité des échanges | unknown
coffee machine | unknown
clean code | unknown
dress code | unknown
order of the slides | unknown
team leads | unknown
view from the terrace | unknown
share of the work | unknown
like-minded people | unknown
liste des clients | unknown
sales deck | unknown
meeting notes | unknown
contrat type | unknown
likes (pas les achats) | vanity
on ne compte pas les likes, seulement les ventes | decisive
no more likes, only sales | decisive
ni vues ni likes : commandes | decisive
commandes sans les retours | decisive
sales (excluding gift cards) | decisive
views excluding bots | vanity
abonnés hors pub | vanity
plutôt des leads que des likes | decisive
not only views but also orders | weak
leads, not badge scans | decisive
impressions, regardless of clicks | vanity
impressions sans clic | vanity
nombre de vues au lieu des ventes | vanity
revenue minus refunds | decisive
achats (hors personnel) | decisive
KPI principal : taux de conv. | decisive
KPI n°1 = vues | vanity
objectif : 10k vues | vanity
objectif 500 ventes | decisive
goal: 200 demos | decisive
+15% de followers | vanity
+12 % de CA | decisive
doubler le nombre d'abonnés | vanity
augmenter le trafic | vanity
increase sales by 10% | decisive
réduire le churn | decisive
booster l'engagement | vanity
Vue → Clic → Achat | decisive
impressions > clics > inscriptions | weak
ad view to store visit | weak
like to follow conversion rate | weak
visitor-to-lead rate | decisive
download-to-paid conversion | decisive
MQL-to-SQL conversion rate | decisive
open-to-click | weak
trafic converti en leads | decisive
badges scannés devenus opportunités | decisive
inscrits webinaire qui prennent rdv | decisive
webinar registrants who attended | weak
followers who share our posts | vanity
personnes ayant vu la pub | vanity
clients ayant utilisé le code | decisive
taux de passage du panier à la commande | decisive
ratio visites/ventes | weak
ventes / visites | decisive
likes / abonnés | weak
likes / jour | vanity
clics par email envoyé | weak
CA par visiteur | decisive
revenus par abonné | decisive
partages par article | weak
vues par vendeur | weak
commentaires par pays | vanity
impressions par euro dépensé | weak
coût par vue complète | weak
coût par abonné gagné | weak
coût par nouveau client | decisive
cost per qualified meeting | decisive
cost-per-click LinkedIn | weak
CP lead | decisive
prix de revient par vente | decisive
budget par lead | decisive
CPC moyen | weak
coût d'acquisition | decisive
coût total de la campagne | unknown
cout par telechargement | weak
taux de croissance des abonnés | vanity
follower growth | vanity
croissance du chiffre d'affaires | decisive
évolution du trafic | vanity
taux de participation | weak
taux de partage | weak
taux de mémorisation | weak
brand lift study result | decisive
uplift de notoriété vs groupe témoin | decisive
incremental conversions (holdout) | decisive
vues exposés / non exposés | vanity
considération avant/après campagne | decisive
ventes avant/après | decisive
A/B test lift on orders | decisive
cumulative sign-ups | vanity
cumul des ventes | vanity
total des ventes | decisive
ventes totales du T3 | decisive
dons collectés depuis 2020 | vanity
customers since launch | vanity
taux de réachat depuis le lancement | decisive
lifetime value | decisive
lifetime downloads | vanity
vues totales | vanity
vues + likes + abonnés | vanity
vues, clics et ventes | weak
leads & opportunités | decisive
CTR et taux d'ouverture | weak
CPA et CPL | decisive
shares / saves | weak
likes, commentaires, partages | vanity
devis et commandes | decisive
coupon distribué par la caissière | vanity
coupon présenté en caisse | decisive
codes partenaires partagés | vanity
vidéos vues par les clients | vanity
clients touchés par la campagne | vanity
prospects exposés | vanity
followers achetés | vanity
newsletters ouvertes | weak
invitations acceptées | weak
invitations envoyées aux clients | vanity
emails sent to prospects | vanity
posts about sales | vanity
page de vente vue | vanity
visites de la page de vente | vanity
clics sur « acheter » | weak
clics sur acheter maintenant | weak
mentions par des clients | vanity
commentaires de clients | vanity
avis clients positifs | weak
satisfaction client | weak
vues des acheteurs | vanity
abonnés ayant acheté | decisive
trafic issu des ventes privées | vanity
traffic from buyers | vanity
buyers from Instagram traffic | decisive
reach among customers | vanity
ventes issues du trafic Insta | decisive
leads qualifiés (MQL) | weak
membres payants | decisive
utilisateurs premium | decisive
comptes gratuits | vanity
free users converted to paid | decisive
subscribers (paid) | decisive
paid social impressions | vanity
trafic payant | vanity
trafic validé | vanity
contacts qualifiés | decisive
contacts | weak
badges qualifiés | decisive
prospects non qualifiés | weak
unqualified leads | weak
vente de tickets VIP | decisive
imprssions | vanity
abonnnés | vanity
comentaires | vanity
folloers | vanity
converstion rate | decisive
ventse | decisive
leds qualifiés | decisive
`;
