/** Labels judged by hand, thirteenth part (rounds Q and R), sorted by verdict: `label | verdict`. */
export const BUILT_13 = `
gift cards handed to influencers | vanity
bons d'achat distribués | vanity
retailer media impressions | vanity
meubles de présentation installés | vanity
points de vente visités par la force de vente | vanity
LinkedIn profile views | vanity
InMails envoyés | vanity
visites LP | vanity
nb de partenaires enrôlés au programme | vanity
episodes downloaded ⬇️ | vanity
nb d'écoutes sur Spotify + Apple | vanity
new podcast subscribers | vanity
commentaires sous l'épisode | vanity
sponsor reads delivered | vanity
invités enregistrés | vanity
installs semaine 1 | vanity
featuring App Store du jour | vanity
surface d'exposition | vanity
stories des visiteurs | vanity
photos prises au photocall | vanity
speakers confirmés | vanity
mails délivrés | vanity
croissance de la base opt-in | vanity
vues TikTok de la créatrice | vanity
EMV / budget | vanity
❤️❤️❤️ reçus | vanity
🔥🔥 | vanity
reach organique + payé | vanity
UGC réutilisés en ads | vanity
followers gagnés pdt la campagne | vanity
articles parus en PQR | vanity
mentions presse tier 1 | vanity
équivalent pub des retombées | vanity
visites issues de l'article | vanity
visiteurs de la page don | vanity
likes (sans lien avec les ventes) | vanity
views not sales | vanity
clients cumulés | vanity
revenue since launch | vanity
samples tasted | vanity
PLV posée | vanity
nb de pages catalogue | vanity
in-store radio spots aired | vanity
passages devant l'écran | vanity
réponses à l'appel d'offres | vanity
contacts marketing | vanity
écoutes à 30 jours | vanity
abonnés YouTube du podcast | vanity
notes vocales reçues | vanity
visites de l'URL sponsor | vanity
dynamic ad impressions | vanity
réinstallations | vanity
réponses aux avis | vanity
visiteurs du site de l'événement | vanity
dotation du jeu | vanity
live viewers | vanity
membres du club de fidélité | vanity
portée cumulée des influenceurs | vanity
nombre de créateurs sous contrat | vanity
posts sponsorisés avec lien | vanity
hashtag views | vanity
nombre de CP envoyés | vanity
vues de la page pétition | vanity
no sales, just views | vanity
vues => followers | vanity
leads depuis toujours | vanity
taux de présence effective en rayon | weak
shoppers stopped at the display | weak
coupon clips | weak
CTR retail media | weak
casse + invendus | weak
meetings no show % | weak
emails de prospection ouverts | weak
lecteurs du livre blanc | weak
downloads of the benchmark report | weak
form fills | weak
leads MQL non qualifiés | weak
executive dinner attendees | weak
partner portal logins | weak
taux de complétion moyen, saison 2 | weak
listen time per listener | weak
% listeners finishing the epsiode | weak
CPM mid-roll | weak
cost per download | weak
downloads per sponsor € | weak
taux install / visite fiche | weak
install → inscription | weak
uninstall rate D7 | weak
crashs par session | weak
bug reports | weak
avis ⭐⭐⭐⭐⭐ | weak
utilisateurs actifs / mois | weak
push ouverts | weak
taux de refus des notifications | weak
position dans le top gratuit | weak
cartes de visite collectées | weak
jeu concours : participants | weak
affluence au pop-up | weak
taux d'ouverture des invitations | weak
satisfaction exposants | weak
click to open rate | weak
désinscrits après la campagne | weak
retours clients produits | weak
nb de paniers créés | weak
sessions avec ajout panier | weak
checkout abandonment | weak
paiements acceptés | weak
ER moyen des posts | weak
saves + partages | weak
link clicks from bio | weak
part de voix vs 3 concurrents | weak
bénévoles présents à la collecte | weak
sign ups freemium | weak
DAU/WAU | weak
NPS produit | weak
tickets ouverts / client | weak
SLA respecté | weak
clics & commandes | weak
du like au panier | weak
nb mags qui référencent le produit | weak
stocks magasins en jours | weak
drive-to-store : coût par visite | weak
RDV no-show | weak
connexions au portail partenaire | weak
durée d'écoute moy. | weak
coût / écoute complète | weak
unfollows du podcast | weak
conversion page produit → install | weak
temps moyen par session | weak
scans du QR code | weak
app crashes | weak
comptes vérifiés | weak
check-ins à l'entrée | weak
sondage à chaud : satisfaits | weak
clics uniques newsletter | weak
taux de bounce | weak
nouveaux contacts opt-in partenaire | weak
avis déposés après gifting | weak
clics depuis l'article | weak
clics vers le revendeur | weak
taux d'engagement GA4 | weak
taux d'abandon au paiement | weak
API signups | weak
time on task | weak
% lecteurs qui s'abonnent gratuitement | weak
VRM hebdo (ventes réelles magasin) | decisive
ventes caisses de l'enseigne | decisive
sorties caisses | decisive
chiffre TTC des 12 magasins test | decisive
pénétration de la marque sur la catégorie | decisive
acheteurs exclusifs | decisive
switchers gagnés sur le concurrent | decisive
clients passés du drive au magasin | decisive
promo lift vs control stores | decisive
digital coupons redeemed | decisive
cartes cadeaux vendues | decisive
retail media ROAS | decisive
box sales par magasin | decisive
réassorts déclenchés | decisive
réasort en 2e semaine | decisive
nbre de commandes grossistes | decisive
listings won at Carrefour | decisive
opp-to-close | decisive
SQL to won | decisive
taux de signature des propositions | decisive
montant moyen des contrats | decisive
ARR signé via le partenaire | decisive
nb de comptes en POC | decisive
pilots converted | decisive
délai moyen avant signature | decisive
white paper leads | decisive
webinar registrants to SQL | decisive
demandes de rappel | decisive
callback requests | decisive
demo booké depuis la LP | decisive
LP cvr | decisive
churn net des comptes co-vendus | decisive
logo rétention | decisive
expansion via cross-sell | decisive
commandes avec le code PODCAST15 | decisive
essais lancés après écoute | decisive
auditeurs devenus abonnés payants | decisive
attributed sales (post-purchase survey) | decisive
install ➜ 1ère commande | decisive
D30 rétention | decisive
day-1 retenion | decisive
abonnements in-app actifs payants | decisive
abo premium souscrits | decisive
ARPU par cohorte | decisive
LTV/CPI | decisive
LTV D180 | decisive
cost per subscriber payant | decisive
trials cancelled | decisive
résa de démo sur le salon | decisive
ventes au pop-up | decisive
visiteurs → devis | decisive
tickets early bird sold | decisive
RPE (revenu par e-mail) | decisive
CA / 1000 emails | decisive
abandonnistes reconvertis | decisive
clients multi-marques | decisive
upgrade vers l'offre premium | decisive
tx de réachat 60 j | decisive
1st orders w/ partner code | decisive
taux de conv. new vs returning | decisive
ventes attribuées last click | decisive
CA incrémental net de promo | decisive
CAC < 40 € | decisive
coût d'acquisition nouveaux clients influence | decisive
code MARIE10 utilisés | decisive
followers → acheteurs | decisive
leads issus d'un passage télé | decisive
donateurs réguliers acquis | decisive
dons moyens par donateur | decisive
montant récolté 💶 | decisive
taux de renouvellement des adhérents | decisive
ROI de collecte | decisive
seat expansion | decisive
activaton rate | decisive
churn logo trimestriel | decisive
ventes, hors marketplace | decisive
pas les vues mais les paniers payés | decisive
cost / order | decisive
notoriété assistée exposés vs non exposés | decisive
ventes en volume chez Monoprix | decisive
PDM valeur catégorie | decisive
taux de réachat panel | decisive
cagnotte fidélité utilisée | decisive
taux d'attachement garantie | decisive
% d'opps gagnées | decisive
taille moyenne des deals | decisive
MQL → SAL | decisive
appels découverte tenus | decisive
webinar attendees who booked a demo | decisive
demos delivered to partner leads | decisive
contracts renewed | decisive
CA par commercial | decisive
nb de leads passés au partenaire | decisive
churn post-trial | decisive
listeners → free trial | decisive
premier achat dans l'app | decisive
rétention S4 | decisive
taux de churn de l'app | decisive
nb d'essais convertis | decisive
rendez-vous B2B programmés | decisive
CA salon | decisive
contacts qualifiés stand | decisive
coût par RDV salon | decisive
CA par contact actif | decisive
parrainages aboutis | decisive
points convertis en bons | decisive
panier moyen code créateur | decisive
dons générés par le produit-partage | decisive
arrondi solidaire € | decisive
mécénat reçu | decisive
commandes / 1000 sessions | decisive
cmd web → retrait mag | decisive
bundles vendus | decisive
ventes J+30 après exposition | decisive
workspace activés | decisive
utilisateurs payants | decisive
NRR cohortes partenaire | decisive
écart de prix vs MDD | unknown
category vision | unknown
ambiance de fête | unknown
bonne visibilité en magasin ? | unknown
palette 80x120 | unknown
gabarit affiche A3 | unknown
mood board | unknown
la confiance des enseignes | unknown
être n°1 dans le cœur des clients | unknown
pitch deck v2 | unknown
NDA signed by legal team? | unknown
ref 4471-B | unknown
KPI1 | unknown
metric 3 | unknown
Indicateur sans titre | unknown
new metric | unknown
nouvelle mesure | unknown
xxx | unknown
✨ | unknown
🎉🎉🎉 | unknown
bienveillance | unknown
excellence opérationnelle | unknown
disruptive mindset | unknown
best in class | unknown
premium look & feel | unknown
jingle d'intro | unknown
pré-roll de 20 secondes | unknown
voix off | unknown
studio d'enregistrement | unknown
icône de l'app | unknown
capture d'écran store | unknown
SDK iOS | unknown
environnement de recette | unknown
onglet "Partenaires" | unknown
badge nominatif | unknown
plan du salon | unknown
hôtesses d'accueil | unknown
camion frigorifique | unknown
sac isotherme | unknown
gouvernance | unknown
RSE | unknown
engagement des équipes internes | unknown
Opération Printemps | unknown
phase 2 | unknown
à définir avec Paul | unknown
on verra | unknown
faire le buzz autrement ? | unknown
coup de cœur de la direction | unknown
valeurs communes | unknown
équilibre win-win | unknown
remises immédiates accordées | unknown
logo partenaire | unknown
budget à valider | unknown
liste des invités | unknown
call w/ agency | unknown
goûts et préférences | unknown
ton décalé | unknown
l'audace | unknown
teamwork | unknown
sprint 12 | unknown
épic login | unknown
casting | unknown
CGV | unknown
SIRET | unknown
lien zoom | unknown
idem | unknown
- | unknown
ABC-123 | unknown
kit de bienvenue | unknown
saison 3 | unknown
prix du stand | unknown
`;
