/** Labels held out, eleventh part (round Z), sorted by verdict: `label | verdict`. */
export const HELD_OUT_11 = `
page views of the pricing page | vanity
noise around the drop | vanity
views de la page pricing | vanity
comentaires sous la vidéo commune | vanity
people walking past the booth | vanity
articles publiés sur le blog commun | vanity
ad spend total du trimestre | vanity
affichages de la bannière du site | vanity
🎧 de l'épisode pilote | vanity
parutions dans la presse locale | vanity
ad value equivalency | vanity
vues, likes et partages du TikTok | vanity
💕 sous l'annonce commune | vanity
échantilons distribués | vanity
commerciaux mobilisés sur le salon | vanity
abonnés à la chaîne YouTube | vanity
👀 du teaser | vanity
impr. par réseau | vanity
nouveaux fans par semaine | vanity
vues cumulées de nos reels | vanity
all-time deals signed | vanity
likes per platform | vanity
nbre de lectures du teaser | vanity
goodies donnés sur le stand | vanity
nb d'abonnés newsletter B2B | vanity
video veiws on YouTube | vanity
total comments on the giveaway post | vanity
installations cumulées du connecteur | vanity
taille de la base de contacts | vanity
leaflets given out | vanity
combined followers of the creators | vanity
équivalence pub des articles | vanity
impr. de la campagne d'été | vanity
vues du tuto (sans compter les achats) | vanity
visiteurs devenus followers | vanity
opportunities to see (OOH) | vanity
likes plutôt que ventes | vanity
livres blancs publiés | vanity
MRR cumulé depuis le lancement | vanity
budjet média dépensé | vanity
registered accounts on the platform | vanity
cumulative revenue from the integration | vanity
posts publiés par les créatrices | vanity
tote bags offerts au salon | vanity
❤️ on the joint post | vanity
abonnés à la page LinkedIn entreprise | vanity
visites sur la page tarifs | vanity
sesions sur l'espace partenaires | vanity
reel plays | vanity
nb de reposts on X | vanity
e-mails de prospection envoyés | vanity
profile visits this week | vanity
unaided awareness among CFOs | weak
désabonnements de la newsletter | weak
nbre de présents au webinaire produit | weak
rating moyen de l'appli | weak
opt-ins de la newsletter partner | weak
dwell time in store | weak
MQL générés par l'intégrateur | weak
NPS des clients communs | weak
nb d'entrées en boutique | weak
ebok downloads | weak
inscriptons au petit-déj clients | weak
impressions to MQL | weak
badge scnas at the fair | weak
saves on Pinterest | weak
👍 + 🛒 du mois | weak
clics (via le QR code) | weak
inscrits à la dégustation | weak
⭐ sur le Play Store | weak
open rate of the sales sequence | weak
likes par influenceur | weak
engagment rate on reels | weak
scroll depth on the landing page | weak
vues de la story → clic | weak
clics et commandes | weak
inscrits à la table ronde | weak
durée moyene de session | weak
ajouts à la liste d'envies | weak
participants à l'atelier cuisine | weak
% of viewers who shared | weak
no-show rate at the webinar | weak
notoriété auprès des DSI | weak
MQL + SQL | weak
plays per episode | weak
commetaires par publication | weak
wishlsit adds | weak
🎧 par auditeur | weak
taux de réponse à l'enquête clients | weak
unsubscibe rate | weak
comptes payants | decisive
auditeurs du podcast devenus acheteurs | decisive
sales rather than reach | decisive
démos et essais démarrés | decisive
taux de renouvelement annuel | decisive
🎟 vendus à la billetterie | decisive
📅 pris avec des DSI | decisive
de la story à la vente | decisive
cmd via la newsletter | decisive
CVR du checkout Shopify | decisive
pipe issu du partenaire | decisive
badges scannés → devis demandé | decisive
nvx clients du trimestre | decisive
ventes avec le code MARIE10 | decisive
in-app revenue | decisive
notoriété spontanée avant/après le salon | decisive
démos effectuées après le salon | decisive
précomandes du coffret | decisive
💰 généré par le code | decisive
achats, pas les clics | decisive
brand awareness lift, exposed vs control | decisive
quote reqeusts | decisive
SQL acceptés par les ventes | decisive
ARR signé au T2 | decisive
ROAS on Meta ads | decisive
interactions (commandes) | decisive
réahcats à 60 jours | decisive
orders with the promo code | decisive
paneir moyen avec le code | decisive
MQL-to-SQL rate | decisive
opps créées par l'intégrateur | decisive
ventes hors taxes du corner | decisive
likes-to-orders rate | decisive
incremental orders from the newsletter | decisive
leads qualif du webinaire | decisive
taux d'écoulement en GMS | decisive
bocaux vendus par point de vente | decisive
sales du week-end de lancement | decisive
CA par envoi | decisive
rétroplannig | unknown
couleur des badges | unknown
note de frais du salon | unknown
kickoff agenda | unknown
charte grafique | unknown
lead time for the packaging | unknown
relire le contrat avec le juriste | unknown
NDA draft | unknown
Project Nightingale | unknown
feeling du kick-off | unknown
vendor insurance paperwork | unknown
que tout se passe bien | unknown
partage des tâches | unknown
code wifi du stand | unknown
TBD after lunch | unknown
roadmap du Q3 | unknown
fabric of the apron | unknown
contrat de partenariat v3 | unknown
envie de recommencer | unknown
bonne humeur pendant l'opération | unknown
make everyone proud | unknown
être enfin à la hauteur | unknown
clé USB avec les logos | unknown
plan de table du dîner | unknown
orga du J-1 | unknown
opération Mimosa | unknown
fix the logo on slide 9 | unknown
doc. juridique à relire | unknown
wording du mail | unknown
sales deck v2 | unknown
nappes et vaisselle | unknown
moodboard de la campagne | unknown
Thursday 9 May | unknown
calendreir éditorial | unknown
🎉 ambiance de fête | unknown
14 septembre | unknown
odeur de la bougie | unknown
semaine 38 | unknown
storge room keys | unknown
chemistry between founders | unknown
☕ machine à café du stand | unknown
num. de salle | unknown
parking spots near the venue | unknown
`;
