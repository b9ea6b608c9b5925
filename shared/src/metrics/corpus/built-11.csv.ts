/** Labels judged by hand, eleventh part (round O), sorted by verdict: `label | verdict`. */
export const BUILT_11 = `
nombre de PLV posées | vanity
stop-rayons installés | vanity
bons de réduction imprimés | vanity
échantillons donnés en caisse | vanity
samples handed out in-store | vanity
dégustations organisées | vanity
prospectus distribués en BAL | vanity
encartés fidélité (stock) | vanity
appels de prospection passés | vanity
cold emails sent | vanity
comptes ABM touchés | vanity
téléchargements 30 j du podcast | vanity
écoutes complètes 🎧 | vanity
abonés Spotify | vanity
followers du podcast | vanity
vanity URL visits | vanity
sponsor mentions in episode | vanity
Spotify Wrapped shares | vanity
page produit store : vues | vanity
impressions App Store | vanity
install base | vanity
installs cumulés | vanity
push envoyés | vanity
visiteurs du salon (total organisateur) | vanity
m² de stand | vanity
goodies écoulés | vanity
tote bags donnés | vanity
vues du replay + likes | vanity
prises de parole en conf | vanity
taille de la BDD CRM | vanity
EMV des posts | vanity
UGC posts published | vanity
nb de créateurs activés | vanity
colis gifting envoyés | vanity
vues Reels + TikTok | vanity
@mentions | vanity
stitches & duets | vanity
stories repostées par les créateurs | vanity
opportunités de voir (OTS) | vanity
communiqués diffusés | vanity
PDP views | vanity
installations depuis la marketplace | vanity
visites sans achat | vanity
DN pondérée en hypers | weak
DV Gondole Q3 | weak
distribution numérique chez l'enseigne partenaire | weak
taux de rupture linéaire | weak
OOS rate on promo SKUs | weak
on-shelf availability | weak
taux de service fournisseur | weak
share of shelf vs concurrents | weak
fréquentation magasin témoin vs test | weak
entrées mag 🛍️ | weak
MQL volume | weak
taux de réponse aux cold emails | weak
leads refusés par les commerciaux | weak
downloads/épisode | weak
dl par épisode à J30 | weak
completion > 80 % | weak
CPM hôte-lu | weak
CPM host-read | weak
consumption rate (Apple) | weak
LTR du spot pré-roll | weak
⭐ moyenne sur Apple Podcasts | weak
rang ASO sur le mot-clé principal | weak
keyword ranking | weak
uninstals à J3 | weak
ANR | weak
temps de chargement à froid | weak
stickiness DAU/MAU | weak
WAU | weak
opt-in push | weak
note moyenne Google Play | weak
session lenght | weak
visiteurs passés sur notre stand | weak
inscrits au webinar | weak
registrants | weak
taux de présence live | weak
coût par participant présent | weak
NPS post-event | weak
taux d'ouverture newsletter | weak
desabonnements | weak
hard bounces | weak
plaintes spam | weak
taux de délivrabilité inbox | weak
opt-out SMS | weak
saves par post | weak
taux d'engagment | weak
story swipe ups | weak
wishlist adds | weak
add2cart | weak
checkouts initiated | weak
signups via l'intégration | weak
uptime | weak
tickets support ouverts | weak
note G2 | weak
impressions & commandes | weak
coût par mille vues | weak
sell-in du trimestre | decisive
sell-out hebdo / PDV | decisive
ticket moyen en magasin pilote | decisive
tiket moyen | decisive
avg ticket size | decisive
articles par ticket | decisive
taux de transfo magasin | decisive
QA/NA : quantités achetées par foyer | decisive
repeat buyers in panel | decisive
VMH par point de vente | decisive
BR remontés | decisive
taux de remontée des bons de réduction | decisive
dégustations → achats | decisive
commandes drive contenant la réf | decisive
retraits click & collect | decisive
passages en caisse avec le produit | decisive
scan data: units sold | decisive
UVC vendues | decisive
uvc vendus en promo vs fond de rayon | decisive
sell thru à 8 semaines | decisive
marge arrière | decisive
front margin per SKU | decisive
pipeline velocity | decisive
vélocité du pipe | decisive
win rate face au concurrent | decisive
ACV moyen signé | decisive
TCV des deals co-signés | decisive
closed-won via partner | decisive
deals gagnés / perdus | decisive
opps au stade « proposition » | decisive
opps créées par les BDR | decisive
SAL/SQL | decisive
MQL>SQL | decisive
taux de passage MQL → SQL | decisive
RDV posés par les SDR | decisive
coût / rdv qualifié | decisive
POC démarrés | decisive
propales signées | decisive
partner-sourced pipeline € | decisive
co-sell oportunities | decisive
deal registrations accepted | decisive
quota attainment | decisive
logos signés | decisive
net new logos | decisive
gross revenue retention | decisive
upsell MRR | decisive
ARR perdu | decisive
quote-to-cash | decisive
lead → opp | decisive
inbound demo requests | decisive
coût par lead accepté par les ventes | decisive
nouveaux abonnés payants au podcast | decisive
code hôte utilisé | decisive
promo code redemptions from host read | decisive
achats via URL dédiée citée à l'antenne | decisive
brand lift podcast (exposés/non exposés) | decisive
écoutes → essai gratuit démarré | decisive
store listing CVR | decisive
taux de conversion fiche store | decisive
D1 retention | decisive
D7/D30 retention | decisive
rétention J+7 | decisive
retension J30 | decisive
IAP revenue | decisive
ARPPU | decisive
paywall → trial | decisive
trial starts per install | decisive
free-to-paid | decisive
install-to-purchase | decisive
coût par premier achat in-app | decisive
% d'utilisateurs ayant fait un 2e achat | decisive
badge scans → opps | decisive
ventes à chaud sur le stand | decisive
RDV tenus pendant le salon | decisive
meetings booked at booth | decisive
early birds vendus | decisive
billets VIP vendus 🎟️ | decisive
leads chauds stand | decisive
participants devenus clients sous 90 j | decisive
e-mails envoyés => commandes | decisive
clients dormants réactivés | decisive
winback rate | decisive
paniers abandonnés récupérés | decisive
commandes via lien affilié | decisive
EPC (earnings per click) | decisive
code créateur | decisive
❤️ ➜ 🛒 | decisive
donateurs mensuels | decisive
arrondis en caisse | decisive
€ collectés par campagne | decisive
coût par euro collecté | decisive
donor retention | decisive
adhésions renouvelées | decisive
RPV | decisive
MER | decisive
first-time orders | decisive
GMV hors taxes | decisive
conv. mobile | decisive
panier moyen, hors frais de port | decisive
LTV:CAC | decisive
activated workspaces | decisive
freemium → payant | decisive
leads, pas les likes | decisive
portée (ventes) | decisive
% de remise moyen accordé | unknown
planogramme validé | unknown
brief créa v3 | unknown
kick-off avec l'enseigne | unknown
co-branding premium | unknown
charte éditoriale du podcast | unknown
roadmap produit Q4 | unknown
contrat-cadre à relire | unknown
ambiance du salon | unknown
bonne entente avec le category manager | unknown
être plus visibles que X | unknown
cohérence de marque | unknown
brand purpose | unknown
slot d'antenne | unknown
décor du plateau | unknown
micro cravate | unknown
API key | unknown
sandbox partenaire | unknown
version 2.3 | unknown
OP-2026-B | unknown
KPI à définir | unknown
todo | unknown
🚀🚀 | unknown
🤝 | unknown
storytelling authentique | unknown
qualité perçue par nous | unknown
palettes et cartons | unknown
entrepôt de Lyon | unknown
montée en gamme | unknown
stratégie omnicanale | unknown
customer centricity | unknown
packaging recyclable | unknown
nom de code Tulipe | unknown
transparence | unknown
`;
