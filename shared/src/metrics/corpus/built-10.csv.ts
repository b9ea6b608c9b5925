/** Labels judged by hand, tenth part (rounds L and M), sorted by verdict: `label | verdict`. */
export const BUILT_10 = `
Nombre d'affichages de la bannière du partenaire | vanity
pages vues sur le comparateur | vanity
sessions sur l'appli mobile | vanity
lectures de l'article sponsorisé | vanity
retombées presse du lancement | vanity
nombre de parutions dans la presse régionale | vanity
portée de la story du chef | vanity
personnes exposées à l'affichage métro | vanity
lectures vidéo sur TikTok | vanity
audience touchée en radio locale | vanity
pic de trafic le jour J | vanity
banner impressions on the partner app | vanity
video plays | vanity
podcast listens per month | vanity
organic sessions | vanity
website hits from referral | vanity
passers-by in front of the pop-up | vanity
story views by country | vanity
unique reach, week 3 | vanity
traffic from the newsletter | vanity
OOH contacts | vanity
watch count of the unboxing | vanity
nombre de cœurs sur la vidéo | vanity
réactions sous le post LinkedIn | vanity
partages de la recette | vanity
republications en story | vanity
utilisations du hashtag #duo | vanity
j'aime cumulés sur le compte | vanity
engagement sur les publications | vanity
❤️ sur le carrousel | vanity
pouces levés sur YouTube | vanity
emoji reactions on the Slack post | vanity
comments on the launch thread | vanity
brand mentions on Reddit | vanity
tags in stories | vanity
total engagement | vanity
thumbs up on the tutorial | vanity
number of reposts | vanity
nouveaux abonnés Instagram gagnés | vanity
fans de la page Facebook | vanity
taille de la communauté Discord | vanity
comptes inscrits au programme de fidélité | vanity
taux de croissance des followers | vanity
base e-mail totale | vanity
followers gained after the collab | vanity
YouTube subscribers | vanity
newsletter subscribers | vanity
community size | vanity
audience size of the podcast | vanity
number of registered accounts | vanity
e-mails envoyés à la base commune | vanity
affiches posées | vanity
nombre de stands installés | vanity
vidéos produites | vanity
partenaires recrutés | vanity
articles de blog rédigés | vanity
webinaires organisés | vanity
stories publiées par semaine | vanity
posts per week | vanity
leaflets distributed | vanity
influencers hired | vanity
press releases sent out | vanity
staff on the stand | vanity
number of campaigns launched | vanity
téléchargements de l'application | vanity
installs on Google Play | vanity
ventes cumulées depuis la création | vanity
lifetime customers | vanity
buzz autour de la collab | vanity
brand visibility | vanity
🔥 | vanity
vues (sans compter les achats) | vanity
likes, pas les commandes | vanity
impressions hors conversions | vanity
interactions (likes, partages) | vanity
vues incrémentales | vanity
likess sur instagarm | vanity
abonés TikTok | vanity
folowers | vanity
visbilité | vanity
rt sur X | vanity
impr. display | vanity
nombre de views sur le replay | vanity
new abonnés gained | vanity
reach organique | vanity
trafic ultra qualifié | vanity
nb d'inscrits à la chaîne WhatsApp | vanity
portée cumulée des posts sponsorisés | vanity
vus de la story | vanity
nbre d'impr. display programmatique | vanity
audience de l'émission radio | vanity
diffusion du spot en salle | vanity
clappings Medium | vanity
partages WhatsApp de la recette | vanity
duos et stitches TikTok | vanity
étoiles GitHub | vanity
first-time downloads | vanity
écoutes complètes du podcast | vanity
auditeurs uniques | vanity
auditeurs mensuels sur Spotify | vanity
podcast reviews | vanity
dégustations réalisées | vanity
loyalty members | vanity
coupon prints | vanity
foot traffic in the mall | vanity
window passers-by | vanity
LinkedIn impressions | vanity
nb de kakemonos | vanity
spots radio diffusés | vanity
newsletters envoyées | vanity
heures de formation données | vanity
partners onboarded | vanity
micro-influencers activated | vanity
creators briefed | vanity
agencies hired | vanity
articles published | vanity
visits without purchase | vanity
views regardless of sales | vanity
engagement (commentaires et partages) | vanity
fans who comment | vanity
trafic avant/après | vanity
revenus depuis toujours | vanity
running total of revenue | vanity
reach & engagement | vanity
likse sous le post | vanity
aboonés insta | vanity
imppressions | vanity
shaers of the reel | vanity
nombre de downloads de l'app | vanity
vues on replay | vanity
👀 sur le live | vanity
🎧 de l'épisode | vanity
👍 | vanity
ambassadeurs clients | vanity
durée moyenne de session | weak
profondeur de défilement | weak
temps d'écoute moyen par épisode | weak
bounce rate of the landing page | weak
average view duration | weak
completion rate of the quiz | weak
clics sur le lien en bio | weak
taux d'ouverture de l'e-mail commun | weak
nombre d'ouvertures | weak
clicks on the CTA | weak
CTR Meta | weak
link clicks from the podcast notes | weak
participants à l'atelier | weak
personnes venues sur notre stand | weak
comptes créés ce mois-ci | weak
ajouts à la wishlist | weak
event attendance | weak
unique visitors to our site | weak
accounts created in Q2 | weak
add-to-cart events | weak
visitors to our booth | weak
inscriptions newsletter | weak
MQL générés | weak
newsletter sign-ups from the partner page | weak
badge scans | weak
email addresses collected | weak
average rating on Trustpilot | weak
préférence de marque | weak
fréquentation du magasin | weak
email bounces | weak
deliverability | weak
cost per registration | weak
téléchargements (livre blanc) | weak
taux de conversion des visiteurs en abonnés | weak
likes per post | weak
commentaires par abonné | weak
clicks per email sent | weak
incremental store visits | weak
clics contre témoin | weak
vues et ventes | weak
likes & leads | weak
downloads and revenue | weak
eng. rate IG | weak
playlist adds | weak
podcast downloads per episode | weak
uninstall rate | weak
sessions per user | weak
time in app | weak
nombre de magasins référencés | weak
footfall uplift vs control stores | weak
out-of-stock rate | weak
propositions commerciales envoyées | weak
contact form submissions | weak
InMail reply rate | weak
webinar no-show rate | weak
SMS click rate | weak
cost per thousand | weak
cost per acquired subscriber | weak
pas seulement des likes, aussi des ventes | weak
conversions (inscriptions newsletter) | weak
story → panier | weak
visitors who sign up for the newsletter | weak
taux de conversion en abonnés | weak
part des visiteurs qui likent | weak
views per subscriber | weak
inscrits vs témoin | weak
ventes + abonnés | weak
taux de clci | weak
inscirptions webinaire | weak
paniers abandonnés | weak
taux d'abandon de panier | weak
leads entrants | decisive
prospects qualifiés transmis par l'agence | decisive
leads acceptés par les commerciaux | decisive
formulaires de contact qualifiés | decisive
qualified leads from the partner | decisive
inbound leads | decisive
rendez-vous pris après le webinaire | decisive
opportunités ouvertes dans le pipe | decisive
rdv commerciaux | decisive
📞 qualifiés avec des acheteurs | decisive
meetings booked with decision makers | decisive
sourced pipeline | decisive
ventes en caisse | decisive
achats avec le code MARIE15 | decisive
billets vendus | decisive
coupons utilisés en magasin | decisive
contrats signés avec les hôtels | decisive
taux d'écoulement des coffrets | decisive
taux de transformation en magasin | decisive
réservations payées | decisive
nuitées vendues | decisive
sell-out chez les revendeurs | decisive
🛒 finalisés | decisive
purchases from the post link | decisive
units sold per store | decisive
closed-won deals | decisive
coupon redemptions | decisive
sell-through in week 2 | decisive
bundles sold | decisive
upsells to existing clients | decisive
CA additionnel | decisive
ROI de l'opération | decisive
marge nette | decisive
revenue per visitor | decisive
ARR from the integration | decisive
return on investment | decisive
taux de réachat à 90 jours | decisive
rétention à J30 | decisive
week 4 retention | decisive
clients fidélisés | decisive
clients réactivés | decisive
coût d'acquisition client | decisive
new logos signed | decisive
customers acquired through the app | decisive
cost per order | decisive
leads, excluding existing customers | decisive
non pas les abonnés mais les acheteurs | decisive
actions (réservations payées) | decisive
abonnés devenus clients | decisive
followers turned buyers | decisive
inscrits au webinaire qui demandent une démo | decisive
from click to lead | decisive
essai => abonnement payant | decisive
visits that end in a booking | decisive
trial to paid | decisive
ventes par visiteur | decisive
achats pour 100 abonnés | decisive
part des abonnés qui achètent | decisive
% de visiteurs qui prennent rendez-vous | decisive
canettes vendues par bar | decisive
purchase lift vs control | decisive
ventes et marge | decisive
comandes en ligne | decisive
retetnion rate | decisive
nbre de leads qualif | decisive
tx conv | decisive
leads qualifiés from webinar | decisive
booking de démos | decisive
amis parrainés ayant acheté | decisive
abonnés payants au Patreon | decisive
trial starts on iOS | decisive
in-app revenue per user | decisive
paywall conversion | decisive
refunds | decisive
abonnés App convertis en payant | decisive
promo code uses from the podcast | decisive
sponsor code redemptions | decisive
ventes par mètre linéaire | decisive
ventes flash écoulées | decisive
taux de rachat du bon | decisive
click and collect | decisive
sales per square metre | decisive
SQO | decisive
opps créées par le partenaire | decisive
deals apportés | decisive
leads co-brandés | decisive
taux de no-show en démo | decisive
partner-sourced revenue | decisive
co-sell pipeline | decisive
whitepaper leads | decisive
cartes de visite → rdv | decisive
coût par vente | decisive
ventes, pas vues | decisive
ni likes ni vues : des commandes | decisive
leads sans doublons | decisive
no views, only purchases | decisive
clics (demandes de devis) | decisive
leads (likes exclus) | decisive
CA (hors taxes) | decisive
story → achat | decisive
abonné → acheteur | decisive
lead-to-deal rate | decisive
scan to purchase rate | decisive
lecteurs devenus clients | decisive
achats / visite | decisive
% d'abonnés acheteurs | decisive
commandes pour 1000 e-mails | decisive
notoriété exposés vs non exposés | decisive
leads, démos, ventes | decisive
cmdes web | decisive
conversoin rate | decisive
revenu recurent | decisive
quallified leads | decisive
sales en magasin | decisive
💰 par client | decisive
📅 pris | decisive
parrainages convertis en clients | decisive
nombre de « ventes » | decisive
donateurs | decisive
réservations | decisive
nuitées | decisive
nom de code Orion | unknown
bonne entente entre les équipes | unknown
envie d'aller plus loin | unknown
la charte graphique | unknown
ambiance chaleureuse | unknown
ABC-42 | unknown
météo du week-end | unknown
couleur du logo | unknown
fierté des salariés | unknown
projet Tournesol | unknown
confiance | unknown
synergies | unknown
température des frigos | unknown
date de livraison | unknown
inspiration | unknown
modernité de l'image | unknown
quality of our relationship | unknown
innovation mindset | unknown
font licence | unknown
x1 | unknown
collaboration health | unknown
happiness | unknown
KPI 1 | unknown
thought leadership | unknown
abos Twitch | unknown
forks of the demo repo | unknown
App Store rank | unknown
event badges printed | unknown
coût du stand | unknown
prix moyen | unknown
engagement payant | unknown
plein de bonnes ondes | unknown
feuille de route | unknown
brief créatif | unknown
délai | unknown
équipe projet | unknown
aaaa | unknown
123456 | unknown
opération Phénix | unknown
machine à café | unknown
sérénité | unknown
faire rêver | unknown
satisfaire tout le monde | unknown
être plus forts ensemble | unknown
delight | unknown
trust | unknown
culture fit | unknown
quick win | unknown
foo bar | unknown
blue paint | unknown
codename Falcon | unknown
roadmap | unknown
win together | unknown
love | unknown
`;
