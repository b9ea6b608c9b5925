/** Labels judged by hand, twelfth part (round P), sorted by verdict: `label | verdict`. */
export const BUILT_12 = `
flyers + affiches en magasin | vanity
animations en magasin réalisées | vanity
heures d'animation | vanity
dotations gagnées | vanity
kakémonos livrés | vanity
dials | vanity
touches par séquence | vanity
LinkedIn connection requests sent | vanity
certified partners | vanity
partenaires formés | vanity
MDF dépensés | vanity
écoutes IAB | vanity
visites attribuées au pixel podcast | vanity
featured by Apple | vanity
redownloads | vanity
rating prompts shown | vanity
replays visionnés | vanity
chat messages | vanity
questions posées en Q&A | vanity
list growth rate | vanity
taille de liste active | vanity
dark posts | vanity
whitelisted ads spend | vanity
UGC : photos reçues | vanity
brand mentions by creators | vanity
partages en DM | vanity
UVPM des retombées | vanity
reprises AFP | vanity
tier 1 coverage | vanity
glance views | vanity
invites sent | vanity
couverture de stock (jours) | weak
days of inventory | weak
démarque | weak
taux de casse | weak
ruptures constatées | weak
présence en rayon | weak
distribution gain: new doors | weak
nombre de références implantées | weak
taux de détention GMS | weak
taux d'encartement | weak
porteurs de carte actifs | weak
participations au jeu concours | weak
MQA | weak
comptes engagés (ABM) | weak
intent signals | weak
calls connected | weak
reply rate | weak
positive reply rate | weak
taux d'acceptation LinkedIn | weak
average consumption % | weak
skip rate du pré-roll | weak
rétention à 75 % de l'épisode | weak
top 10 Apple Podcasts | weak
Chartable rank | weak
avis Apple Podcasts | weak
newsletter du podcast : inscrits | weak
tap-through rate | weak
TTR Apple Search Ads | weak
search popularity score | weak
page view to install rate | weak
taux de conversion visite → installation | weak
deleted apps | weak
app opens | weak
DAU | weak
onboarding completion | weak
tutoriel terminé | weak
KYC completed | weak
install fraud rate | weak
deep link opens | weak
push CTR | weak
permission push accordée | weak
notifications désactivées | weak
star rating | weak
open house visitors | weak
taux d'occupation des créneaux | weak
scans par heure | weak
dwell time on stand | weak
délégués présents | weak
taux de conversion inscrits → présents | weak
inbox rate | weak
MPP-adjusted opens | weak
taux de réactivité email | weak
wallet passes added | weak
ajouts au wallet | weak
ThruPlays | weak
thumb-stop rate | weak
hold rate | weak
hold rate à 15 s | weak
watch-through | weak
comment sentiment | weak
clics link-in-bio | weak
sticker link taps | weak
message pull-through | weak
taux de reprise du communiqué | weak
journalistes accrédités | weak
dossiers de presse téléchargés | weak
taux de complétion du parcours e-learning | weak
pétitionnaires | weak
buy box % | weak
search rank Amazon | weak
BSR | weak
taux d'ajout panier | weak
ATC | weak
begin_checkout | weak
WISMO tickets | weak
SKU en rupture | weak
health score client | weak
ticket deflection | weak
CSAT support | weak
MTTR | weak
NPS détracteurs | weak
connected accounts | weak
indice de vente | decisive
items per basket | decisive
CA / m² | decisive
chiffre au m2 | decisive
sales per sq ft | decisive
same-store sales | decisive
like-for-like sales | decisive
ventes à périmètre constant | decisive
taux d'écoulement à 6 semaines | decisive
prix moyen de vente | decisive
marge au m² de linéaire | decisive
share of wallet | decisive
taux de nourriture | decisive
taux de pénétration ménages | decisive
household penetration | decisive
category sales growth | decisive
ROI promo | decisive
ventes en promo | decisive
base vs incremental volume | decisive
taux d'utilisation des coupons NIP | decisive
ODR validées | decisive
demandes de remboursement reçues (ODR) | decisive
durée du cycle de vente | decisive
time to close | decisive
deal size moyen | decisive
stage 2 opps | decisive
stage 3+ pipeline | decisive
taux de passage stade 2 → stade 3 | decisive
opps en négo | decisive
pipeline coverage ratio | decisive
weighted pipeline | decisive
forecast commit | decisive
bookings Q3 | decisive
backlog de commandes | decisive
carnet de commandes | decisive
LOI signées | decisive
lettres d'intention signées | decisive
RFP gagnés | decisive
appels d'offres remportés | decisive
AO reçus | decisive
HQL | decisive
HIRO pipeline | decisive
PQL | decisive
meetings held with ICP accounts | decisive
discovery calls | decisive
comptes nommés ouverts | decisive
revenu influencé par les partenaires | decisive
partner-attach rate | decisive
leads acceptés par le partenaire | decisive
churn des abonnés Patreon | decisive
sponsor renewal rate | decisive
CPA podcast via pixel | decisive
taux d'activation du code podcast | decisive
first deposit | decisive
FTD | decisive
coût par FTD | decisive
subscription renewals | decisive
grace period recovery | decisive
involuntary churn | decisive
trial cancellations | decisive
SKAN conversions | decisive
leads per sqm of booth | decisive
pipeline généré par l'événement | decisive
coût par lead salon | decisive
hot leads | decisive
follow-up meetings | decisive
RPM | decisive
revenue per thousand sends | decisive
inactifs réveillés | decisive
taux de réabonnement | decisive
2e commande sous 60 jours | decisive
time between orders | decisive
fréquence d'achat | decisive
purchase frequency | decisive
délai entre deux commandes | decisive
conversions post-view | decisive
coût par vente créateur | decisive
taux d'usage du code créateur | decisive
leads issus de l'article des Échos | decisive
taux de transformation prospect → donateur | decisive
upgrade don mensuel | decisive
coût d'acquisition donateur | decisive
attrition donateurs PA | decisive
promesses de dons honorées | decisive
pétitionnaires → donateurs | decisive
mécènes recrutés | decisive
repeat donors | decisive
TACOS | decisive
ACOS | decisive
contribution margin | decisive
marge après coûts marketing | decisive
CM2 | decisive
ncROAS | decisive
blended CAC | decisive
nouveaux clients / total clients | decisive
taux de finalisation du checkout | decisive
panier validé | decisive
BNPL orders | decisive
demo-to-close | decisive
aha moment reached | decisive
seats added | decisive
downgrades | decisive
GRR | decisive
net dollar retention | decisive
payback period | decisive
CSQL | decisive
integrations activées | decisive
MSA | unknown
L28 | unknown
RFM score | unknown
rule of 40 | unknown
burn multiple | unknown
magic number | unknown
`;
