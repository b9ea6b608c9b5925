/** Labels judged by hand and used to build the lexicon and the frames: `label | verdict`. */
export const BUILT = `
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
vuse story | vanity
engagment rate | weak
parteges | vanity
taux d'ouvertrue | weak
opportunitées | decisive
revenus | decisive
abonnés aux réseaux sociaux | vanity
nb d'achat via insta | decisive
conversion en magasin | decisive
taux de conversion Shopify | decisive
vibe | unknown
good vibes only | unknown
projet Aurora | unknown
rayonnement | unknown
notre ADN | unknown
esprit d'équipe | unknown
mug | unknown
roll-up stand | vanity
badge plastique | unknown
micro-ondes | unknown
quality of the coffee | unknown
colour of the button | unknown
brand guidelines | unknown
charte éditoriale | unknown
site en ligne | unknown
deadline respectée | unknown
X-23 | unknown
indice Oméga | unknown
la fierté | unknown
être leader | unknown
leadership | unknown
premium feel | unknown
image haut de gamme | unknown
script de l'appel | unknown
prix du billet | unknown
ticket price | unknown
salle de vente | unknown
formation des vendeurs | unknown
humeur des clients | unknown
customer persona | unknown
design du coupon | unknown
wording du CTA | unknown
longueur des vidéos | unknown
Nb de vues uniques du carrousel | vanity
personnes atteintes (Meta) | vanity
reach payé | vanity
views on the unboxing | vanity
plays on SoundCloud | vanity
écoutes Deezer | vanity
pageviews blog | vanity
affluence salon | weak
passages caisse | decisive
trafic drive-to-store | weak
footfall in partner stores | weak
visites guidées réservées | weak
taux d'occupation des chambres | weak
lits vendus | decisive
couverts servis | decisive
table bookings | decisive
room nights | decisive
abonnements salle de sport vendus | decisive
nb d'élèves | unknown
leads Meta form | decisive
taux de décroché | weak
rdv honorés | decisive
devis signés | decisive
tx de signature | decisive
appels d'offres gagnés | decisive
chantiers signés | decisive
contrats cadre signés | decisive
comptes ouverts au T2 | weak
cartes activées | decisive
crédits souscrits | decisive
polices vendues | decisive
primes encaissées | decisive
new MRR | decisive
NRR | decisive
seats sold | decisive
logo churn | decisive
MAU/DAU | weak
feature adoption | weak
time to value | decisive
onboarding completed | decisive
demo-to-close rate | decisive
SQO created | decisive
ACV | decisive
ROI influence | decisive
ROI | decisive
CAC payback | decisive
cost per SQL | decisive
CPMQL | weak
coût/MQL | weak
coût par dégustation | weak
GRP | vanity
OTS | vanity
PR value | vanity
retombées TV | vanity
nombre de tweets | vanity
trending topic | unknown
hashtag challenge participations | vanity
UGC | vanity
shares of voice | weak
notes 5 étoiles | weak
avis Google | weak
réclamations | weak
recommandations d'amis | weak
filleuls clients | decisive
parrainages | weak
dons moyens | decisive
don mensuel moyen | decisive
nouveaux donateurs | decisive
taux de rétention des donateurs | decisive
followers of the charity | vanity
collecte nette | decisive
tonnes de denrées collectées | unknown
volunteers signed up | weak
nombre de bénévoles | vanity
heures de bénévolat | vanity
stories des ambassadeurs | vanity
posts sponso | vanity
nb influenceurs | vanity
nano-influenceurs recrutés | vanity
goodies distribués au stand | vanity
flyers | vanity
kakémonos | vanity
mailing envoyé | vanity
SMS délivrés | weak
emails délivrés | weak
taux d'ouverture SMS | weak
désabos newsletter | weak
inscrits NL | weak
nvx inscrits newsletter | weak
base opt-in | vanity
fichier prospects | vanity
panier moyen click & collect | decisive
commandes drive | decisive
retours produits | weak
réassorts | decisive
sell-in | decisive
sell out S12 | decisive
ventes flash | decisive
upsell | decisive
cross sell rate | decisive
items per order | decisive
upgrade rate | decisive
conversions post-clic | decisive
conversions assistées | decisive
conv. rate mobile | decisive
visiteurs → acheteurs | decisive
vue => clic | weak
3s views | vanity
thumbstop ratio | weak
hook rate | weak
CTR bio | weak
clics bio | weak
link in bio clicks | weak
swipe-ups | weak
scans QR | weak
saves Insta | weak
ajout wishlist | weak
précommandes | decisive
pre-orders | decisive
pre-saves | weak
early bird tickets | decisive
billets early bird | decisive
billets gratuits distribués | vanity
free tickets claimed | weak
attendees | weak
présents à la soirée | weak
invités VIP | unknown
leads générés pendant le webinaire | decisive
replay du webinaire vu | vanity
inscrits MOOC | weak
étudiants payants | decisive
taux d'abandon panier | weak
nb de paniers abandonnés | weak
average watch time | weak
peak concurrent viewers | vanity
heures vues Twitch | weak
dons Twitch | decisive
superchats | decisive
paid newsletter subscribers | decisive
abonnés newsletter payante | decisive
abonnés Le Monde numérique payants | decisive
sponsoring revenue | decisive
CPM sponsoring | weak
taux de clics affiliés | weak
ventes affiliées | decisive
commissions affiliées | decisive
GMV live | decisive
vendeurs inscrits | weak
hôtes actifs | weak
chargebacks | weak
NPS vendeurs | weak
respect des délais | unknown
beauté du stand | unknown
météo | unknown
bonne étoile | unknown
mots doux | unknown
code d'honneur | unknown
carnet d'adresses | unknown
tasse à café | unknown
cravate bleue | unknown
nom de code Icare | unknown
être aimés | unknown
qu'on parle de nous | unknown
faire envie | unknown
inspirer la confiance | unknown
modernité | unknown
wow effect | unknown
effet waouh | unknown
brand love letter | unknown
happy team | unknown
stapler | unknown
table and chairs | unknown
server uptime | weak
blue sky thinking | unknown
Project Falcon | unknown
sprint velocity | unknown
lines of code | unknown
number of meetings between teams | unknown
taille du logo | unknown
nombre de pages du contrat | unknown
couleur des goodies | unknown
température du café | unknown
nb vues x100 | vanity
VUES !!! | vanity
vues (toutes plateformes) | vanity
Total Vues IG+TT+YT | vanity
Views IG & TikTok | vanity
reels plays | vanity
affichages de la story à la une | vanity
nombre de passages en radio | vanity
écoutes du spot Spotify | vanity
lecteurs du numéro spécial | vanity
foot fall | weak
gens passés devant la borne | vanity
people who walked past | vanity
visiteurs du marché de Noël | vanity
visits to partner website | vanity
trafic Google | vanity
nb de ♥ | vanity
😍 sur le post | vanity
like ratio | weak
likes / 1000 vues | weak
commentaires négatifs | weak
mentions positives | weak
stickers tapés | vanity
réponses aux stories | vanity
sondage story votes | vanity
follows | vanity
unfollows | weak
nouveaux abo YouTube | vanity
members of the FB group | vanity
taille de la commu | vanity
comptes fidélité | vanity
porteurs de carte fidélité | vanity
porteurs de carte fidélité actifs | weak
mails envoyés | vanity
campagnes emailing | vanity
nb de vidéos tournées | vanity
vidéos montées | vanity
affiches 4x3 | vanity
distributions de tracts | vanity
cadeaux offerts aux influenceurs | vanity
emplacements publicitaires achetés | vanity
nombre de magasins équipés en PLV | vanity
points de vente participants | vanity
jours de stand | vanity
staff hours | vanity
conférences données | vanity
tables rondes organisées | vanity
valeur des retombées | vanity
équivalence pub | vanity
media equivalency | vanity
first-time installs | vanity
installs organiques | vanity
dl app | vanity
téléchargements de l'épisode 4 | vanity
podcast dl | vanity
dl guide | weak
dl du catalogue PDF | weak
fiches produit téléchargées | weak
app uninstalls rate | weak
session length | weak
pages / session | weak
time in store | weak
temps passé en boutique | weak
dwell | weak
taux de lecture 100% | weak
ouvertures push | weak
taps sur l'étiquette produit | weak
CTA clicks | weak
clic to call | weak
itinéraires demandés | weak
appels depuis la fiche Google | weak
appels reçus | weak
recherches de marque | weak
requêtes de marque Google | weak
Google Trends index | unknown
essayages réservés | decisive
ajouts favoris | weak
mises en panier | weak
abandon checkout | weak
RSVPs yes | weak
présence au petit-déjeuner client | weak
taux de venue | weak
no shows | weak
participants au jeu concours | weak
bulletins de jeu remplis | weak
inscrits programme fidélité | weak
MAU de l'appli commune | weak
utilisateurs quotidiens | weak
demandes d'info | weak
contacts chauds | weak
emails collectés au stand | weak
numéros de tél récoltés | weak
DM reçus | weak
demandes de démo | decisive
demo req. | decisive
demo no-show rate | weak
rdv commerciaux manqués | weak
devis demandés en ligne | decisive
quotes accepted | decisive
prospects rappelés | decisive
leads distributeurs | decisive
deals co-vendus | decisive
co-sell opportunities | decisive
partner sourced revenue | decisive
partner influenced pipeline | decisive
taux de closing | decisive
montant signé | decisive
€ signés | decisive
bons de commande reçus | decisive
commandes test | decisive
réassort moyen | decisive
taux d'écoulement à 4 semaines | decisive
unités / magasin / semaine | decisive
ventes en tête de gondole | decisive
ventes/m² | decisive
part de marché valeur | decisive
taux de pénétration | decisive
promo uplift | decisive
coupon redemption rate | decisive
BOGO redemptions | decisive
chèques cadeaux utilisés | decisive
points fidélité brûlés | decisive
tickets vendus en prévente | decisive
places vendues | decisive
recettes du bar | decisive
merch sold | decisive
don moyen | decisive
dons récurrents | decisive
taux de conversion page de don | decisive
legs | decisive
mécènes | decisive
crowdfunding backers | decisive
adhérents cotisants | decisive
renouvellements d'adhésion | decisive
nuitées hors saison | decisive
chambres vendues | decisive
menus vendus avec la boisson | decisive
revenu pub du podcast | decisive
sponsors signés | decisive
abonnés payants Patreon | decisive
tips | decisive
ventes de formation | decisive
inscriptions payées | decisive
taux de réinscription | decisive
students retained | decisive
rachat à 60 j | decisive
churn mensuel | decisive
clients perdus | decisive
clients multi-équipés | decisive
clients communs aux deux marques | decisive
acheteurs uniques | decisive
CPA réel | decisive
coût/commande | decisive
coût par repas servi | decisive
marge par client | decisive
payback | decisive
ROI salon | decisive
taux de clic → achat | decisive
scan QR → commande | decisive
visite stand → rdv | decisive
story vue => like | vanity
téléchargement → essai payant | decisive
abonnés qui partagent | vanity
people who clicked | weak
clients who left a review | weak
vues puis achats | weak
visites & paniers | weak
reach, likes, sales | weak
ROI et marge | decisive
hors likes : ventes | decisive
ventes (et non vues) | decisive
sales, views excluded | decisive
clics non qualifiés | weak
trafic non qualifié | vanity
impresions payées | vanity
visteurs uniqes | weak
telechargemnts | vanity
vnetes | decisive
chifre d'affaires | decisive
reveneu | decisive
costumers | decisive
purchse rate | decisive
notorieté assitée | weak
abonements payants | decisive
retnetion | decisive
cliks | weak
taille du stand | unknown
bonne ambiance | unknown
sourires | unknown
high five | unknown
projet Mercure | unknown
Blue Ocean | unknown
MVP | unknown
OKR 3 | unknown
KPI | unknown
à définir | unknown
TBD | unknown
test | unknown
?? | unknown
autre | unknown
N/A | unknown
vélo rouge | unknown
plante verte | unknown
parapluies | unknown
chemise bleue | unknown
laptops | unknown
cohérence du discours | unknown
prestige | unknown
rester fun | unknown
make it viral | unknown
devenir une love brand | unknown
brand consistency | unknown
image jeune | unknown
partner happiness plan | unknown
kick-off meeting | unknown
compte rendu de réunion | unknown
contrat de travail | unknown
prix public conseillé | unknown
lead designer | unknown
customer hotline number | unknown
code de la porte | unknown
color code | unknown
order of speakers | unknown
view over the sea | unknown
engagement ring | unknown
partage du bureau | unknown
mot de passe | unknown
vues de nos tutos | vanity
ad recall | weak
taux de mémorisation assistée | weak
Insta reach + TikTok reach | vanity
gens qui ont vu l'affiche | vanity
audience du podcast | vanity
stream count | vanity
mentions podcast | vanity
rang App Store | weak
notes Play Store | weak
reviews on the App Store | weak
in app revenue | decisive
subscription revenue | decisive
conversion free to paid | decisive
taux d'activation J7 | decisive
activations de code | decisive
codes générés | vanity
codes envoyés par SMS | vanity
code used at checkout | decisive
bons distribués | vanity
bons utilisés | decisive
ventes du menu duo | decisive
canettes offertes | vanity
canettes vendues | decisive
burgers par jour | decisive
passage en caisse | decisive
clients en magasin | decisive
new sign-ups | weak
webinar leads | decisive
leads from badge scans | decisive
badge scans to opportunities | decisive
rdv issus du salon | decisive
meetings set by SDR | decisive
SDR calls | vanity
emails de prospection envoyés | vanity
taux de réponse cold email | weak
positive replies | weak
pipeline coverage | decisive
contract value | decisive
TCV signed | decisive
logos signed | decisive
expansion MRR | decisive
seats activated | decisive
dons pour 1000 emails | decisive
dons via QR code | decisive
QR code scans at gala | weak
participants à la course solidaire | weak
dossards vendus | decisive
kilos de nourriture | unknown
repas financés | decisive
pétitions signées | vanity
parrains d'enfants | weak
marraines | weak
adhésions en ligne | decisive
nombre d'exposants | unknown
exposants payants | decisive
spectateurs payants | decisive
entrées gratuites | vanity
entrées payantes | decisive
recette par spectateur | decisive
interviews | vanity
articles parus | vanity
parutions presse nationale | vanity
journalistes invités | vanity
audience cumulée des articles | vanity
tonalité presse | weak
SOV | weak
citations spontanées | weak
followers Twitch | vanity
abonnés Twitch (payants) | decisive
subs payants | decisive
dons en live | decisive
créateurs activés | vanity
contenus livrés | vanity
ventes par créateur | decisive
likes par créateur | weak
EMV / créateur | weak
coût par contenu | weak
cost per post | weak
coût par like | weak
coût par visite | weak
coût par inscription newsletter | weak
coût par téléchargement qualifié | weak
CPA cible | decisive
CPL max | decisive
ROAS incrémental | decisive
lift de ventes | decisive
test & learn | unknown
clics → leads → rdv | decisive
page vue → clic → ajout panier | weak
vues vers likes | vanity
from like to sale | decisive
inscrit devenu participant | weak
clients devenus ambassadeurs | vanity
followers who unfollowed | weak
membres qui achètent | decisive
abonnés newsletter qui commandent | decisive
lecteurs qui s'abonnent | vanity
% de clics | weak
% d'ouverture | weak
% de nouveaux clients | decisive
% of repeat buyers | decisive
share of new customers | decisive
part de trafic direct | weak
ratio leads/visites | decisive
ratio likes/vues | weak
vues par abonné | weak
ventes par m2 | decisive
ventes par vendeur | decisive
shares per week | vanity
visits per store | weak
trafic moyen | vanity
vues moyennes | vanity
nombre moyen de likes | vanity
average likes per post | weak
CA moyen par client | decisive
total clients | decisive
total abonnés | vanity
clients actifs cumulés | vanity
historique des vues | vanity
ventes cumulées depuis janvier | vanity
sans les likes | unknown
pas de vues | unknown
zéro likes, 100 ventes | decisive
leads mais pas MQL | decisive
ventes nettes de retours | decisive
impressions (et pas les clics) | vanity
clics (pas les vues) | weak
nb achats / nb clics | decisive
likes et commentaires et partages | vanity
CA, marge, ROI | decisive
CTR + CPC | weak
ouvertures et clics | weak
NPS et satisfaction | weak
vues & taux de complétion | weak
comandes | decisive
vnete en ligne | decisive
likse | vanity
abonnee | vanity
vuees | vanity
conversoin | decisive
taux de clics | weak
impresssions | vanity
fidelisation | decisive
panier moien | decisive
chifre d affaire | decisive
leed | decisive
rendez vous pri | decisive
clicks throught rate | weak
engagemnt | vanity
visibilitée | vanity
notoritée | weak
folower growth | vanity
la joie | unknown
être premium | unknown
look and feel | unknown
moodboard | unknown
nappes | unknown
Alpha Bravo | unknown
wow | unknown
cadeau pour maman | unknown
chocolat chaud | unknown
téléphone | unknown
wifi gratuit | unknown
sécurité du site | unknown
contrat signé par la mairie | decisive
signature du NDA | unknown
charte signée | unknown
validation juridique | unknown
nombre de logos sur l'affiche | unknown
longueur du tapis | unknown
horaires d'ouverture | unknown
plan média | unknown
plan de communication | unknown
brief créa | unknown
musique d'ambiance | unknown
parfum | unknown
storyboard | unknown
press kit design | unknown
staff lunch | unknown
client dinner | unknown
sales training | unknown
order book cover | unknown
happy customers | weak
brand fit | unknown
soutien moral | unknown
`;
