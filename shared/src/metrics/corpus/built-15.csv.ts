/** Labels judged by hand, fifteenth part (rounds U and V), sorted by verdict: `label | verdict`. */
export const BUILT_15 = `
nb total de vues | vanity
vuess sur le reel | vanity
lectures de la vidéo YouTube | vanity
visionnages du replay | vanity
couverture Facebook | vanity
nombre d'affichages de la bannière | vanity
consultations de l'article | vanity
audience TV de l'émission | vanity
exposition de la marque | vanity
pouces en l'air | vanity
réactions sous la publication | vanity
repartages | vanity
posts avec notre hashtag | vanity
mentions in the press | vanity
nbre d'abonés Insta + TikTok | vanity
fans gagnés | vanity
email list size | vanity
contacts en base | vanity
votes du public | vanity
vues par jour et par pays | vanity
impressions, not purchases | vanity
reach (no sales) | vanity
free members | vanity
joint webinars | vanity
ABM ads impressions | vanity
sessions organiques | vanity
linéaire obtenu | vanity
dégustations | vanity
streams Spotify | vanity
product page views App Store | vanity
influencers posts | vanity
stories créées par les ambassadeurs | vanity
affilités recrutés | vanity
interviews obtenues | vanity
combien de vues | vanity
how many likes | vanity
personnes exposées au spot | vanity
people who saw the ad | vanity
nbr de likes sur la publi | vanity
likes 👍 insta | vanity
nbr comm. | vanity
nombre d'interactions facebook | vanity
visites du blog | vanity
traffic from partner site | vanity
reach IG + FB | vanity
📢 portée | vanity
achats (vues) | vanity
interactions (commentaires + partages) | vanity
reach & impressions | vanity
integration installs | vanity
nombre d'intégrateurs recrutés | vanity
nb de magasins participants | vanity
display en magasin | vanity
shelf space | vanity
points de fidélité distribués | vanity
notes laissées sur l'App Store | vanity
paid installs | vanity
episode plays | vanity
sponsor visibility | vanity
logo displays | vanity
influencer reach | vanity
CTV household reach | vanity
connexions au live | weak
Newsletter opens | weak
clics sortants | weak
clics vers la boutique | weak
click-through rte | weak
paniers créés | weak
temps moyen passé sur l'appli | weak
participations concours | weak
filleuls | weak
appels reçus via la campagne | weak
waitlist signups | weak
likes par vue | weak
trafic → clics | weak
training modules completed | weak
certifications obtenues par les revendeurs | weak
distribution numérique | weak
DN/DV | weak
délai moyen de livraison | weak
remboursements | weak
e-coupons activés | weak
nouveaux encartés | weak
classement Apple Podcasts | weak
taux de complétion épisode | weak
ASO ranking | weak
stickiness | weak
présents le jour J | weak
nb de badges retirés | weak
quality score | weak
visibilité publicitaire (taux) | weak
taux de VTR | weak
clics pub | weak
taux de clic (CTR) | weak
newsletter open rate % | weak
durée de session | weak
likes par follower | weak
coût pour mille impressions | weak
CPV / CPM | weak
budget / vues | weak
people who came to the booth | weak
personnes venues à la soirée | weak
taux de présence effectif | weak
satisfaction participants | weak
recommandation (NPS) | weak
brand preference | weak
considération | weak
leads et vues | weak
likes ou ventes | weak
plus de ventes, moins de likes | weak
warm intros | weak
referrals from partners | weak
temps de réponse aux leads | weak
taux d'adoption du produit | weak
trial users | weak
freemium signups | weak
partner NPS | weak
partner onboarding completed | weak
foot traffic | weak
out of stock rate | weak
loyalty sign-ups | weak
active loyalty members | weak
Amazon sales rank | weak
average star rating | weak
app opens per week | weak
taux de présence VIP | weak
affiliés actifs | weak
screen time CTV | weak
acheteurs | decisive
ventees additionnelles | decisive
ventes réalisées grâce à l'influenceuse | decisive
articles vendus par commande | decisive
rentabilité de l'opération | decisive
profit | decisive
customers retained at 6 months | decisive
parrainages validés (achat) | decisive
demande de rappel | decisive
bookings | decisive
pré-commandes | decisive
factures payées | decisive
visites → achats | decisive
from follower to lead | decisive
taux de passage de l'inscription à l'achat | decisive
part des auditeurs devenus clients | decisive
sans compter les likes : les ventes | decisive
abonnés payants | decisive
adhérents | decisive
SQLs créés | decisive
leads entrants par mois | decisive
leads froids | decisive
contacts qualifiés du salon | decisive
pipe généré par les partenaires | decisive
closed-won revenue | decisive
taux de gain | decisive
gross margin per partner | decisive
réunions commerciales obtenues | decisive
proof of concept lancés | decisive
quotes sent | decisive
RFP reçus | decisive
ventes marketplace Amazon | decisive
ventes en ligne vs magasin | decisive
offres de remboursement utilisées | decisive
achats in-app par utilisateur | decisive
billetterie en ligne | decisive
préventes | decisive
brand lift study, control vs exposed | decisive
ventes contre témoin | decisive
panier moyen avant/après | decisive
codes promo | decisive
nb de produits vendus | decisive
paires vendues | decisive
canettes vendues par restaurant | decisive
ventes du coffret | decisive
ventes en € | decisive
turnover generated | decisive
commandes 📦 | decisive
€ de CA | decisive
taux de multi-équipement | decisive
cancellations | decisive
fidélité client (réachat) | decisive
win-back customers | decisive
premier achat | decisive
second purchase within 60 days | decisive
taux de transformation des rdv en vente | decisive
leads (formulaires) | decisive
clients, leads et démos | decisive
excluding impressions: purchases | decisive
demos booked by partner SDRs | decisive
leads from referrals | decisive
referral purchases | decisive
meetings attended | decisive
qualified meetings | decisive
nb d'opps gagnées | decisive
affaires gagnées | decisive
taux de conversion devis → commande | decisive
time to first purchase | decisive
paid conversions | decisive
joint customers | decisive
CA au m2 | decisive
ticket moyen | decisive
sales per store per week | decisive
trial rate | decisive
dégustateurs devenus acheteurs | decisive
Podcast host-read ad conversions | decisive
billets early bird vendus | decisive
influencer code sales | decisive
sales after TV spot | decisive
account penetration | unknown
SSI LinkedIn | unknown
frequency | unknown
réalisation d'une vidéo teaser | unknown
check with Tom | unknown
Emma & Paul | unknown
Q3 2026 | unknown
Google Slides | unknown
PowerPoint final | unknown
argumentaire | unknown
cible : 25-34 ans | unknown
persona | unknown
ADN de marque | unknown
fierté | unknown
proud team | unknown
let's go! | unknown
il faut que ça marche | unknown
idée : pop-up store | unknown
le stand doit être beau | unknown
point de vue du client | unknown
prix de vente conseillé | unknown
bon de commande signé à renvoyer | unknown
service client | unknown
sales kit | unknown
customer journey | unknown
share folder | unknown
lien du drive | unknown
like a festival | unknown
hauteur du comptoir | unknown
niveau sonore | unknown
poids du stand | unknown
consommation électrique | unknown
effectif de l'équipe projet | unknown
Bordeaux | unknown
RGPD | unknown
mentions légales | unknown
traduction du site | unknown
🎯🎯 | unknown
abonnés Twitch | unknown
subs Substack | unknown
ni vues ni likes | unknown
sans objectif de vente | unknown
forecast | unknown
préparer la réunion | unknown
poster 3 stories | unknown
publier le communiqué | unknown
improve brand image | unknown
Jean-Marc | unknown
agence média | unknown
Slack | unknown
Salesforce | unknown
Instagram | unknown
newsletter | vanity
webinaire | vanity
bannière 300x250 | unknown
roll-up | unknown
communiqué de presse | unknown
landing page v2 | unknown
janvier | unknown
deadline | unknown
2 semaines | unknown
10h-12h | unknown
Hall 7 | unknown
enthousiasme | unknown
partner trust | unknown
brand values | unknown
coup de cœur | unknown
raconter une histoire | unknown
on verra bien | unknown
what do we measure? | unknown
metric | unknown
indicateur à choisir | unknown
nombre | unknown
total | unknown
100 % | unknown
+20 % | unknown
distance | unknown
pluie | unknown
carte d'accès | unknown
code du portail | unknown
trading card | unknown
sales team dinner | unknown
deal with the venue | unknown
book the room | unknown
market research | unknown
return flight | unknown
closing party | unknown
`;
