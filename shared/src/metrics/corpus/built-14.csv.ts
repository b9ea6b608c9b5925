/** Labels judged by hand, fourteenth part (round T), sorted by verdict: `label | verdict`. */
export const BUILT_14 = `
vues du réel 🎥 | vanity
nbre de j'aimes | vanity
comentaires sous la vidéo | vanity
abonnées gagnées sur TikTok | vanity
👁 vues story J+1 | vanity
❤️ + 💬 sur le carrousel | vanity
nombre de gens touchés | vanity
personnes atteintes par la campagne | vanity
audience potentielle du média | vanity
portée cumulée du dispositif | vanity
nb de shares LinkedIn | vanity
total des interactions | vanity
engagements sur le post sponsorisé | vanity
mentions @marque | vanity
followers IG à fin décembre | vanity
croissance des abonnés | vanity
communauté Discord (membres) | vanity
membres du groupe Facebook | vanity
inscrits à la chaîne YouTube | vanity
video plays on LinkedIn | vanity
hearts on the reel | vanity
people reached | vanity
organic impresions | vanity
pageviews of the co-branded page | vanity
likes mais pas les vues | vanity
vues (pas d'achats) | vanity
abonnés depuis la création du compte | vanity
ventes depuis toujours | vanity
téléchargements cumulés | vanity
utilisateurs inscrits | vanity
nombre de partenaires signés | vanity
revendeurs formés | vanity
budget co-marketing dépensé | vanity
MDF spent | vanity
webinars hosted | vanity
contenus produits | vanity
blog posts written | vanity
appels passés | vanity
visiteurs du salon | vanity
passage en rayon | vanity
écoutes de l'épisode | vanity
podcast downloads | vanity
mid-roll impressions | vanity
installs from App Store ads | vanity
reviews on Google Play | vanity
page produit App Store vues | vanity
influenceurs activés | vanity
nombre de créateurs engagés | vanity
UGC générés | vanity
contenus UGC postés | vanity
articles de presse obtenus | vanity
retombées télé | vanity
CTV impressions | vanity
foyers touchés en TV | vanity
unique visitors | weak
visiteurs uniques de la page commune | weak
tx d'ouverture newsletter | weak
taux de clics email | weak
clicks sur le lien en bio | weak
swipe up | weak
saves on the recipe reel | weak
temps de lecture moyen | weak
taux de rétention vidéo à 3 s | weak
engagement rate by reach | weak
taux d'interaction du post | weak
partages / impressions | weak
CPM de la campagne | weak
coût par follower | weak
taux de désabonnement newsletter | weak
ventes et visibilité | weak
not views but signups | weak
MQLs passed to sales | weak
lead qualifié marketing | weak
active users | weak
comptes créés | weak
user accounts created this month | weak
partenaires actifs | weak
partenaires certifiés | weak
reply rate to cold emails | weak
taux de réponse aux InMails | weak
case study downloads | weak
téléchargements de l'ebook | weak
cost per MQL | weak
référencement naturel (position) | weak
visites du stand | weak
traffic magasin | weak
entrées magasin | weak
cartes de fidélité ouvertes | weak
taux de rupture | weak
taux d'ajout au panier | weak
avis clients 5 étoiles | weak
écoutes complètes | weak
taux d'écoute jusqu'au bout | weak
taux de conversion de la fiche App Store | weak
tickets scanned at the door | weak
inscrits présents | weak
guests attending | weak
video completion rate CTV | weak
cost per completed view | weak
brand search lift | weak
ad recall lift | weak
store visits uplift exposed vs control | weak
visites en magasin attribuées à la pub | weak
ventes via le QR code | decisive
achat en ligne avec le code promo | decisive
nb de cmd passées | decisive
commandes issues du post | decisive
CA TTC généré par l'opé | decisive
chiffre d'affaire additionnel | decisive
conversions depuis la story | decisive
tx de conv landing | decisive
taux de transformation panier | decisive
coût par conversion | decisive
ROI du partenariat | decisive
new customers from the partnership | decisive
nvx clients recrutés | decisive
clients acquis via le partenaire | decisive
likes qui deviennent des clients | decisive
des abonnés aux clients | decisive
viewers who bought | decisive
% d'abonnés ayant acheté | decisive
nb d'utilisations du code CAMILLE10 | decisive
sales with code SUMMER | decisive
sales uplift vs last year | decisive
vente incrémentale | decisive
basket moyen des clients co-brandés | decisive
clients fidèles qui rachètent | decisive
leads et ventes | decisive
pas de likes, que des leads | decisive
MQL to SQL conversion rate | decisive
leads transmis par le partenaire | decisive
demandes de démo reçues | decisive
démos effectuées avec l'équipe partenaire | decisive
rendez-vous qualifiés | decisive
deals registered by partners | decisive
revenu influencé par le partenaire | decisive
partner-influenced pipeline | decisive
ARR apporté par les revendeurs | decisive
new MRR from resellers | decisive
taux de churn clients | decisive
win rate on partner deals | decisive
devis envoyés | decisive
devis demandés | decisive
nombre de propositions commerciales | decisive
contrats cadres signés | decisive
panier moyen B2B | decisive
essais gratuits lancés | decisive
trial conversion | decisive
upsell revenue | decisive
licences vendues | decisive
sièges payants | decisive
payback period CAC | decisive
ventes caisse | decisive
sell out par magasin | decisive
rotation par point de vente | decisive
taux d'écoulement | decisive
unités vendues en promo | decisive
taux de pénétration foyer | decisive
click and collect orders | decisive
utilisations du code annoncé dans le podcast | decisive
listeners who used the code | decisive
install-to-trial rate | decisive
day 30 retention | decisive
abonnements in-app payants | decisive
revenus publicitaires de l'app | decisive
dons reçus | decisive
faire parler de nous | unknown
être top of mind | unknown
valider le kit média avec Sophie | unknown
rdv avec l'imprimeur | unknown
réunion de lancement mardi | unknown
budget à confirmer | unknown
qui s'occupe du stand ? | unknown
Marie (chef de projet) | unknown
15 mars 2025 | unknown
S12 | unknown
Figma | unknown
HubSpot | unknown
Excel de suivi | unknown
livrable 2 | unknown
V3 du logo | unknown
Lyon Part-Dieu | unknown
salle des congrès | unknown
bonne humeur | unknown
excitement | unknown
we want to be loved | unknown
On en parle lundi | unknown
fun | unknown
image premium | unknown
ne pas oublier les goodies | unknown
call with legal | unknown
send the contract | unknown
hero banner | unknown
shooting photo | unknown
parking | unknown
catering | unknown
assurance du stand | unknown
délai de livraison des goodies | unknown
longueur du câble | unknown
police de caractères | unknown
numéro de commande fournisseur | unknown
code postal | unknown
code wifi | unknown
source code | unknown
conversion of the PDF to Word | unknown
acheter des badges | unknown
client mystère | unknown
complémentarité des marques | unknown
creative freedom | unknown
partnership vibe | unknown
agenda de la soirée | unknown
playlist du stand | unknown
temps de montage du stand | unknown
capacité de la salle | unknown
GDPR compliance | unknown
ton de voix | unknown
😀 | unknown
`;
