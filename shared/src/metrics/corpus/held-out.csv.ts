/** Labels judged by hand before the classifier saw them, and never used to build it: `label | verdict | about`. */
export const HELD_OUT = `
vus des Shorts YouTube | vanity | exposure
Impressions DOOH dans les gares | vanity | exposure
nbre de spectateurs du live Twitch | vanity | exposure
listeners of episode 12 | vanity | exposure
GRP TV 25-49 | vanity | exposure
people reached on Meta | vanity | exposure
personnes exposées à la campagne métro | vanity | exposure
parutions dans la presse pro | vanity | exposure
store page impressions | vanity | exposure
trafic organique du blog | vanity | exposure
hits on the microsite | vanity | exposure
👀 du replay | vanity | exposure
profile visits IG | vanity | exposure
spectateurs devant l'écran géant | vanity | exposure
blog sessions in March | vanity | exposure
nb de ❤ sur la vidéo teaser | vanity | reaction
upvotes Product Hunt | vanity | reaction
commentaires sous le live | vanity | reaction
duets TikTok | vanity | reaction
reposts of the announcement | vanity | reaction
mentions J'aime du reel | vanity | reaction
republications LinkedIn par les salariés | vanity | reaction
total interactions | vanity | reaction
post saves and likes | weak | list
nombre de fans de la page | vanity | audience
Discord members | vanity | audience
taille du groupe WhatsApp | vanity | audience
podcast subscribers gained | vanity | audience
abonnés Substack gratuits | vanity | audience
folowers linkedin | vanity | audience
nvx abonnés newsletter | vanity | audience
communauté Strava | vanity | audience
SMS envoyés | vanity | output
samples handed out at the station | vanity | output
affiches collées dans le métro | vanity | output
nombre d'influenceurs activés | vanity | output
press releases sent | vanity | output
budget média dépensé | vanity | output
episodes released | vanity | output
kits presse distribués | vanity | output
brochures imprimées | vanity | output
ateliers animés en magasin | vanity | output
gifted boxes sent to creators | vanity | output
valeur médiatique des retombées | vanity | price-of-exposure
earned media value of the tour | vanity | price-of-exposure
installs de l'appli | vanity | stock
app installs on Google Play | vanity | stock
téléchargements cumulés du podcast | vanity | stock
lifetime revenue | vanity | stock
total donations since 2015 | vanity | stock
dons cumulés depuis 2018 | vanity | stock
commandes depuis l'ouverture | vanity | stock
all-time customers | vanity | stock
utilisateurs inscrits à date | vanity | stock
le buzz autour du lancement | vanity | undefined
brand exposure | vanity | undefined
temps d'écoute moyen | weak | attention
average listening time | weak | attention
scroll depth on the article | weak | attention
taux d'écoute complète de l'épisode | weak | attention
minutes watched | weak | attention
swipe up story | weak | click
scans du QR code en vitrine | weak | click
taux d'ouv. newsletter | weak | click
clics vers la fiche produit | weak | click
clics sur le bouton réserver | weak | click
click-through rate of the banner | weak | click
mise en favoris des fiches | weak | intent
wishlist adds on Steam | weak | intent
RSVPs for the launch party | weak | intent
inscrits à la masterclass | weak | intent
MAU | weak | intent
daily active users | weak | intent
comptes créés en avril | weak | intent
visiteurs sur notre stand | weak | intent
visitors to our pop-up | weak | intent
basket adds | weak | intent
candidatures reçues | weak | intent
cartes de visite récupérées au salon | weak | contact
ebook downloads | weak | contact
étude de cas téléchargée | weak | contact
formulaires remplis | weak | contact
inscriptions à l'infolettre | weak | contact
opt-ins SMS | weak | contact
unaided awareness | weak | perception
note Trustpilot | weak | perception
NPS des participants | weak | perception
app store rating | weak | perception
tonalité des articles | weak | perception
share of voice vs competitors | weak | perception
délivrabilité des emails | weak | health
unsubscribe rate | weak | health
entrées en boutique | weak | health
crash-free sessions | weak | health
taux de réponse à l'enquête post-événement | weak | health
prospects qualifiés transmis au partenaire | decisive | lead
demandes de devis via la page commune | decisive | lead
SAL | decisive | lead
inbound sales enquiries | decisive | lead
leeds qualifiés | decisive | lead
rdv pris sur le salon | decisive | commitment
📅 réservés | decisive | commitment
test drives booked | decisive | commitment
opps créées | decisive | commitment
proposals accepted | decisive | commitment
pipe généré par le salon | decisive | commitment
free trials started | decisive | commitment
cmd passées sur le click & collect | decisive | purchase
billets vendus pour le festival | decisive | purchase
tickets sold | decisive | purchase
nuitées réservées via l'offre | decisive | purchase
vouchers redeemed in store | decisive | purchase
bons d'achat utilisés | decisive | purchase
panier solidaire vendus | decisive | purchase
units sold per store per week | decisive | purchase
abonnements payants souscrits | decisive | purchase
promesses de don | decisive | purchase
monthly recurring donations | decisive | purchase
sell-through in pilot stores | decisive | purchase
🛍 en ligne | decisive | purchase
contracts signed with retailers | decisive | purchase
inscriptions payantes au colloque | decisive | purchase
chiffre d'aff. additionnel | decisive | value
marge brute par commande | decisive | value
ARPU | decisive | value
revenue per email | decisive | value
avg basket size | decisive | value
💰 généré par les ambassadeurs | decisive | value
commission d'affiliation | decisive | value
rétention J30 | decisive | loyalty
renewal rate of joint accounts | decisive | loyalty
taux de churn | decisive | loyalty
second orders within 60 days | decisive | loyalty
réabonnements | decisive | loyalty
first-time buyers | decisive | customer
donateurs réguliers recrutés | decisive | customer
adhérents à jour de cotisation | decisive | customer
abonnés payants à la version numérique | decisive | customer
foyers acheteurs | decisive | customer
pas les vues, les ventes | decisive | negation
sales excluding views | decisive | negation
likes, sans compter les achats | vanity | negation
impressions rather than purchases | vanity | negation
clients hors abonnés | decisive | negation
reach, no matter the sales | weak | list
vues, achats non comptés | vanity | negation
interactions (commentaires) | vanity | gloss
conversions (demo requests) | decisive | gloss
visites (via le code promo) | vanity | gloss
clics (achats) | decisive | gloss
événements (billets vendus) | decisive | gloss
abonnés → clients | decisive | flow
listeners who subscribed to a paid plan | decisive | flow
lecteurs devenus donateurs | decisive | flow
click-to-order rate | decisive | flow
taux de conversion des vues en abonnés | weak | flow
visitors turned followers | vanity | flow
de l'inscription à la démo | decisive | flow
coût par rdv | decisive | cost
cost per follower | weak | cost
coût/clic | weak | cost
CPM podcast | weak | cost
cost per donor | decisive | cost
likes par post | weak | ratio
comments per view | weak | ratio
vues par mois | vanity | ratio
impressions par réseau | vanity | ratio
commandes pour 100 visites | decisive | ratio
% of visitors who bought | decisive | ratio
followers growth rate | vanity | ratio
part des inscrits qui viennent | weak | ratio
awareness lift vs control group | decisive | proof
notoriété spontanée avant/après | decisive | proof
incremental reach | vanity | proof
clics incrémentaux | weak | proof
satisfaction exposés / non exposés | decisive | proof
vues et commentaires | vanity | list
leads et likes | weak | list
ventes + CA | decisive | list
shares & comments | vanity | list
clicks and views | weak | list
coupon clicks | weak | head
coupons distribués en rayon | vanity | head
lead magnet downloads | weak | head
views from customers | vanity | head
ventes grâce aux vues | decisive | head
charte graphique commune | unknown | non-metric
goodwill | unknown | non-metric
bonne humeur sur le stand | unknown | non-metric
storytelling | unknown | non-metric
code wifi du salon | unknown | non-metric
office plants | unknown | non-metric
naming de la gamme | unknown | non-metric
harmony between teams | unknown | non-metric
plan de table | unknown | non-metric
delivery van | unknown | non-metric
audace | unknown | non-metric
font of the banner | unknown | non-metric
password policy | unknown | non-metric
confiance mutuelle | unknown | non-metric
typo du logo | unknown | non-metric
sunshine | unknown | non-metric
calendrier éditorial | unknown | non-metric
legal review | unknown | non-metric
Vues de la bande-annonce | vanity | exposure
nb d'affichages de la bannière | vanity | exposure
newsletter reach | vanity | exposure
audience cumulée du reportage TV | vanity | exposure
clics sur l'annonce Google | weak | click
nb de pouces bleus | vanity | reaction
réactions emoji sur le Slack | vanity | reaction
retweets du fil | vanity | reaction
fans Facebok | vanity | audience
abonnés à la chaîne Telegram | vanity | audience
LinkedIn page followers (new) | vanity | audience
visuels produits | vanity | output
SMS blast sent | vanity | output
flyers tractés au marché | vanity | output
PR value of the campaign | vanity | price-of-exposure
téléchargements appli iOS | vanity | stock
bruit médiatique | vanity | undefined
durée d'écoute par auditeur | weak | attention
dwell time at the booth | weak | attention
taux de rebond landing | weak | attention
QR scans at tables | weak | click
open rate B2B newsletter | weak | click
préinscriptions au salon | weak | intent
participants à la dégustation | weak | intent
cart adds from the story | weak | intent
contacts récoltés sur le stand | weak | contact
demandes de brochure | weak | contact
sentiment des commentaires | weak | perception
avis 5 étoiles sur Google Play | weak | perception
désinscriptions | weak | health
footfall uplift | weak | health
survey completion rate | weak | health
prospects chauds transmis | decisive | lead
lead volume by partner | decisive | lead
démos tenues avec des décideurs | decisive | commitment
pipeline € co-sell | decisive | commitment
nuits réservées par les abonnés | decisive | purchase
orders from the newsletter | decisive | purchase
menus vendus par jour | decisive | purchase
ventes additionelles | decisive | purchase
gift cards sold | decisive | purchase
billets payants | decisive | purchase
donations received during the gala | decisive | purchase
taux de marge | decisive | value
GMV from live shopping | decisive | value
revenu par abonné payant | decisive | value
ticket moyen en caisse | decisive | value
taux de résiliation | decisive | loyalty
30-day retention | decisive | loyalty
clients récurrents | decisive | loyalty
clients gagnés grâce au partenaire | decisive | customer
new logos | decisive | customer
Patreon subscribers | unknown | subscription
abonnés au magazine | unknown | subscription
abonnés payants au magazine | decisive | subscription
ventes sans promo | decisive | negation
not likes but leads | decisive | negation
shares excluding bots | vanity | negation
portée (vues uniques) | vanity | gloss
NPS (net promoter score) | weak | gloss
leads (via LinkedIn) | decisive | gloss
story → panier → achat | decisive | flow
taux de passage inscrit vers client | decisive | flow
prospects devenus abonnés payants | decisive | flow
coût par billet vendu | decisive | cost
cost per thousand impressions | weak | cost
coût d'un lead | decisive | cost
mentions par article | weak | ratio
vues par ville | vanity | ratio
share of customers who renew | decisive | ratio
ventes cumulées | vanity | stock
CA depuis 2021 | vanity | stock
ventes incrémentales exposés vs non exposés | decisive | proof
image de marque avant/après | decisive | proof
likes, vues | vanity | list
devis + likes | weak | list
impressions du coupon | vanity | head
offer page views | vanity | head
stand à moquette rouge | unknown | non-metric
slogan | unknown | non-metric
esprit start-up | unknown | non-metric
umbrella | unknown | non-metric
code promo moche | unknown | non-metric
réunion de chantier | unknown | non-metric
client dinner menu | unknown | non-metric
weather on launch day | unknown | non-metric
police d'écriture | unknown | non-metric
`;
