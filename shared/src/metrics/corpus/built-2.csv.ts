/** Labels judged by hand and used to build the lexicon and the frames, part 2: `label | verdict`. */
export const BUILT_2 = `
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
`;
