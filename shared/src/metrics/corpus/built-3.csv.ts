/** Labels judged by hand and used to build the lexicon and the frames, part 3: `label | verdict`. */
export const BUILT_3 = `
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
