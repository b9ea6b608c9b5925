/** Labels judged by hand, eighth part, sorted by verdict: `label | verdict`. */
export const BUILT_8 = `
nb 👀 | vanity
impresssions display | vanity
abonnnés Insta | vanity
folowers IG | vanity
newletter subscribers | vanity
nb d'impr. | vanity
views de la story | vanity
reach de la campagne | vanity
fiches produit vues | vanity
product page views | vanity
nombre de SKU mis en ligne | vanity
échantillons distribués en magasin | vanity
animations réalisées en magasin | vanity
demonstrators deployed | vanity
photos taguées #MonWeekend | vanity
équivalent achat d'espace | vanity
lecteurs touchés | vanity
readership | vanity
magazine circulation | vanity
abonnés au podcast | vanity
🎧 du podcast | vanity
téléchargements cumulés App Store | vanity
downloads on Google Play | vanity
stands tenus | vanity
tote bags given away | vanity
vues du MOOC | vanity
visibilité du logo sur le maillot | vanity
membres du programme | vanity
loyalty programme members | vanity
organic traffic | vanity
text messages sent | vanity
stories de la créatrice | vanity
reach des influenceuses | vanity
🔥🔥 en story | vanity
vues complètes | vanity
auditeurs cumulés | vanity
radio spots aired | vanity
panneaux loués | vanity
audience touchée par l'affichage | vanity
personnes ayant vu la pub au cinéma | vanity
vues cumulées des vidéos YouTube | vanity
auditeurs touchés par le partenariat radio | vanity
lecteurs du publirédactionnel | vanity
screen views in the app | vanity
mentions in the local press | vanity
audience moyenne du match | vanity
visiteurs du festival partenaire | vanity
touristes passés devant le panneau | vanity
thumbs up on the announcement | vanity
shares on WhatsApp | vanity
nombre de comms sous le reel | vanity
hashtags utilisés par les fans | vanity
votes for the favourite design | vanity
new subscribers on YouTube | vanity
croissance de la communauté Discord | vanity
membres du groupe Facebook co-animé | vanity
size of the mailing list | vanity
newsletters envoyées aux deux bases | vanity
totems installés en gare | vanity
affiches 4x3 posées | vanity
press kits mailed | vanity
partner stores equipped | vanity
money spent on ads | vanity
budget média consommé | vanity
hours of staff presence | vanity
visuals produced | vanity
bruit autour du lancement | vanity
brand visibility in stores | vanity
vues du teaser | vanity
nbre de lecteurs du communiqué | vanity
page d'accueil : visites | vanity
couverture médiatique | vanity
sightings of the sticker | vanity
public du concert de la ville | vanity
nb vues LinkedIn des dirigeants | vanity
❤️ sur le post de la fondation | vanity
commentaires positifs | vanity
réponses à la story | vanity
gain de followers pendant le salon | vanity
stories relayées par les ambassadeurs | vanity
webinars hosted together | vanity
promo videos shot | vanity
bracelets offerts au festival | vanity
number of billboards rented | vanity
points de vente équipés de PLV | vanity
téléchargements du podcast depuis le début | vanity
all-time visitors | vanity
ventes cumulées depuis 2019 | vanity
brand buzz | vanity
exposure | vanity
foolowers instagram | vanity
impresions pub | vanity
youtube vievs | vanity
followers gagnés via giveaway | vanity
⭐ moyenne Google | weak
ouvetures de l'emailing | weak
fréquentaion du pop-up | weak
tx d'eng. TikTok | weak
tx d'open | weak
nb de sign-ups au webinaire | weak
inscrits au salon VIP du partenaire | weak
ajouts en favoris | weak
alertes retour en stock demandées | weak
entrées en magasin | weak
store visits during the weekend | weak
footfall in the pop-up | weak
taux de lecture complète de l'article | weak
read-through rate | weak
écoutes par abonné | weak
listen-through rate | weak
CPI iOS | weak
participants à la soirée | weak
RSVPs for the dinner | weak
no-show rate | weak
badges scannés sur le stand | weak
business cards collected | weak
coût par visiteur du stand | weak
candidats venus aux portes ouvertes | weak
referrals | weak
opt-ins SMS collectés | weak
saves of the reel | weak
CPV YouTube | weak
QR scans | weak
aided recall | weak
considération de marque | weak
purchase intent | weak
intention d'achat déclarée | weak
temps moyen passé sur le simulateur | weak
clics vers le site du partenaire | weak
CTR de la bannière co-brandée | weak
swipe-ups de la story | weak
taux d'ouverture des push | weak
email opens from the partner's list | weak
link taps in bio | weak
mises au panier | weak
favoris ajoutés sur l'appli | weak
sauvegardes du reel recette | weak
sign-ups for the tasting | weak
visiteurs accueillis sur notre stand | weak
guests at our dinner | weak
clients venus à la soirée | weak
WAU of the app | weak
participations au tirage au sort | weak
waitlist sign-ups | weak
livre blanc demandé | weak
report downloads on the co-branded page | weak
formulaires de contact remplis | weak
cost per add to cart | weak
notoriété assistée | weak
brand favourability | weak
customer satisfaction score | weak
désabonnements après l'envoi | weak
entrées au pop-up | weak
taux d'engagement par post | weak
like rate | weak
likes par abonné | weak
impressions par dollar | weak
taux de conversion vues vers abonnés | weak
view-to-follow conversion rate | weak
coût par fan | weak
vues et achats | weak
abonnés, démos | weak
notoriété et ventes | weak
affluence de la rue commerçante | weak
video completion | weak
scroll profond sur l'article sponsorisé | weak
ouvertures du mail d'invitation | weak
CTR newsletter partenaire | weak
reminders set | weak
signups for the beta | weak
avis moyen sur Trustpilot | weak
satisfaction à chaud | weak
taux de réponse des visiteurs au sondage | weak
coût par participant | weak
views and leads | weak
incriptions au webinaire | weak
tx de clic mail | weak
📅 avec les prospects du partenaire | decisive
vnetes via le code | decisive
commnades web | decisive
purchsaes with code | decisive
converssion rate | decisive
taux de convertion du form | decisive
demmo bookings | decisive
rendez vous qualifés | decisive
nouvaux clients | decisive
chifre d'affaire | decisive
tx de réachat | decisive
nb cmd | decisive
nbre de nvx clients | decisive
ca via code | decisive
pipe généré | decisive
rdv signés | decisive
rdv pris via le webinar | decisive
leads générés via le post LinkedIn | decisive
sales issues du code promo | decisive
customers recrutés en boutique | decisive
MRR gagné via le co-marketing | decisive
SQL acceptés par l'équipe commerciale | decisive
demandes de démo entrantes | decisive
essais gratuits lancés depuis la marketplace | decisive
licences vendues en co-selling | decisive
CPL LinkedIn Ads | decisive
quotes requested from the landing page | decisive
paniers validés | decisive
average basket | decisive
paid orders | decisive
commandes passées avec le code DUO15 | decisive
taux de conversion panier vers achat | decisive
units sold online | decisive
unités écoulées en 2 semaines | decisive
refund-adjusted sales | decisive
rotation par magasin et par semaine | decisive
baskets containing both brands | decisive
bons de réduction remontés en caisse | decisive
paquets vendus par point de vente | decisive
nuitées réservées | decisive
réservations de table via l'offre | decisive
forfaits vendus à l'office de tourisme | decisive
séjours achetés | decisive
abonnés payants au journal | decisive
exemplaires vendus | decisive
readers who subscribed to the paid plan | decisive
utilisations du code PODCAST20 | decisive
orders with the podcast code | decisive
paid upgrades | decisive
day-7 retention | decisive
rdv qualifiés pris sur le stand | decisive
billets vendus en prévente | decisive
early bird tickets sold | decisive
chiffre d'affaires de la billetterie | decisive
cost per meeting | decisive
tuition fees collected | decisive
paid enrolments | decisive
coût par donateur | decisive
polices d'assurance vendues | decisive
coût par contrat | decisive
rendez-vous en agence | decisive
biens vendus | decisive
contacts acquéreurs qualifiés | decisive
renewal rate | decisive
clients fidèles | decisive
affiliate sales | decisive
organic sessions → demos | decisive
CA par e-mail envoyé | decisive
commandes par SMS envoyé | decisive
codes uniques utilisés sur le pack | decisive
inbound leads from the co-branded page | decisive
leads validés par les deux équipes | decisive
coordonnées qualifiées | decisive
quote forms completed | decisive
essais routiers réservés | decisive
opportunités signées avec le partenaire | decisive
pilots started | decisive
free trial starts | decisive
bundle sales | decisive
commandes Deliveroo du menu | decisive
preorders of the limited edition | decisive
tables réservées avec le code | decisive
places de concert achetées | decisive
inscriptions payées au trail | decisive
contrats d'énergie souscrits | decisive
comptes pro ouverts et alimentés | decisive
euros collectés pour la recherche | decisive
money raised for the shelter | decisive
uses of code HELLO5 | decisive
bons d'achat dépensés en magasin | decisive
gift cards redeemed | decisive
cashback réclamé | decisive
taux d'utilisation du code | decisive
checkout conversion rate | decisive
leads par événement | decisive
coût par achat | decisive
valeur moyenne de la commande | decisive
revenu récurrent mensuel | decisive
résiliations | decisive
reactivated customers | decisive
nouveaux acheteurs de la marque | decisive
views that turned into orders | decisive
webinar attendee to demo | decisive
leads apportés par l'application partenaire | decisive
quote-to-order rate | decisive
visio de découverte réservées | decisive
essais transformés en abonnement | decisive
bottles sold per bar | decisive
conversions view-through | decisive
holiday packages booked | decisive
forfaits mobiles souscrits | decisive
subscriptions purchased | decisive
policies renewed | decisive
gifts to the charity in euros | decisive
collecte en magasin (€) | decisive
CA incrémental | decisive
revenue attributed to the partner | decisive
marge nette de l'opération | decisive
panier moyen des acheteurs du duo | decisive
AOV uplift | decisive
ROMI | decisive
MRR churn | decisive
taux de fidélisation | decisive
taux d'activation des cartes | decisive
coût par devis | decisive
part of visitors who order | decisive
leads / événement | decisive
fans qui ont acheté un billet | decisive
hausse des ventes contre zone témoin | decisive
leads rather than impressions | decisive
reveneu du code promo | decisive
purchasse via link | decisive
leeds générés | decisive
cmd via QR | decisive
sales générées par l'affiliate | decisive
booth visitors qui signent | decisive
brand love | unknown
cohésion des deux équipes | unknown
Marie Dupont | unknown
réputation de sérieux | unknown
authenticité | unknown
length of the contract | unknown
nombre de réunions | unknown
réussir le lancement | unknown
la machine à café | unknown
faire rêver les gens | unknown
elegance of the design | unknown
Code Red | unknown
salle 204 | unknown
micro HF | unknown
camionnette blanche | unknown
rue de la Paix | unknown
what's next? | unknown
pourquoi ce partenaire ? | unknown
version finale | unknown
asdf | unknown
42 | unknown
le soleil brille | unknown
user story | unknown
case study draft | unknown
quality of light | unknown
projector | unknown
badge design | unknown
Agence Lumière | unknown
où en est le contrat ? | unknown
il faut que ça brille | unknown
positive energy | unknown
poids de la brochure | unknown
number of pages in the contract | unknown
fichier source | unknown
logo_final_v3.ai | unknown
blabla | unknown
--- | unknown
à compléter | unknown
mesure à définir | unknown
le client est roi | unknown
customer journey map | unknown
`;
