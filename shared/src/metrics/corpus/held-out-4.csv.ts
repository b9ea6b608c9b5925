/** Labels judged by hand before the classifier saw them, fourth part (rounds C and D), sorted by verdict: `label | verdict`. */
export const HELD_OUT_4 = `
nombre d'affichages de la bannière Le Bon Coin | vanity
impressions in the retail media network | vanity
reach on BeReal | vanity
trafic de la page événement | vanity
visites de la fiche Google Business | vanity
people who saw the window display | vanity
plays of the branded playlist | vanity
stream count on Spotify | vanity
nombre de diffusions du spot | vanity
passants exposés au bus wrappé | vanity
citations dans la presse spécialisée | vanity
articles de blog parlant de nous | vanity
TV coverage minutes | vanity
post impressions from the collab | vanity
unique page views of the offer | vanity
website hits during the sale | vanity
j'adore sur le post du coffret | vanity
petits cœurs reçus | vanity
reactions to the LinkedIn carousel | vanity
repartages en story | vanity
RT du tweet de lancement | vanity
replies to the story | vanity
photos postées avec le hashtag | vanity
UGC videos tagged with both brands | vanity
claps on the Medium article | vanity
emoji reactions in Slack community | vanity
total des interactions Instagram | vanity
followers Threads | vanity
abonnés WhatsApp Channel | vanity
nb de contacts dans la base CRM | vanity
fans de la page des deux marques | vanity
people following the playlist | vanity
inscrits dans l'appli depuis son lancement | vanity
registered members to date | vanity
number of user accounts | vanity
stories publiées par jour | vanity
number of joint press releases | vanity
vidéos tournées avec le chef | vanity
e-mails partis | vanity
ateliers organisés en pharmacie | vanity
caissières formées au discours | vanity
leaflets dropped in mailboxes | vanity
free samples given at the gym | vanity
gourdes offertes aux coureurs | vanity
co-branded cups distributed | vanity
restaurants participants | vanity
nombre de landing pages créées | vanity
AVE of the coverage | vanity
valeur publicitaire équivalente | vanity
media value of the mentions | vanity
installations de l'application Android | vanity
downloads of episode 3 | vanity
téléchargements totaux du jeu | vanity
buzz sur TikTok | vanity
visibilité de la marque | vanity
awareness buzz | vanity
impressions sponsorisées LinkedIn | vanity
Spotify plays of the jingle | vanity
ad views on connected TV | vanity
vues de la vitrine virtuelle | vanity
personnes atteintes par l'e-mailing | vanity
livestream peak viewers | vanity
press pick-ups in trade media | vanity
3 000 likes | vanity
republis du tweet | vanity
dislikes | vanity
user-generated posts | vanity
followers from Brazil | vanity
communauté Strava du club | vanity
audience cumulée des deux pages | vanity
carnet d'adresses commun : 12 000 contacts | vanity
SMS expédiés le jour J | vanity
nombre de posts co-signés | vanity
training sessions delivered to resellers | vanity
cartons d'invitation imprimés | vanity
guides papier distribués aux visiteurs | vanity
banners displayed in the arena | vanity
sponsoring spend | vanity
retombées valorisées en euros | vanity
PR value in euros | vanity
installs after the TV spot | vanity
partagess du post | vanity
nb de stories pubiées | vanity
reach organic du reel | vanity
durée moyenne d'écoute | weak
minutes watched per viewer | weak
taux de lecture à 75 % | weak
average session duration | weak
taux de scroll sur l'article | weak
exit rate of the landing page | weak
rebond de la page d'atterrissage | weak
outbound clicks | weak
taux de clics e-mail | weak
flashs du QR code sur table | weak
product added to cart | weak
saved pins | weak
inscriptions à la visite d'usine | weak
participants au challenge sportif | weak
RSVP yes | weak
nouveaux comptes créés en avril | weak
accounts created this month | weak
joueurs actifs quotidiens | weak
taux de participation au jeu concours | weak
liste d'attente : inscrits | weak
adresses e-mail collectées | weak
MQLs from the webinar | weak
coût par téléchargement | weak
CPC Google Ads | weak
coût pour mille contacts | weak
attribution de la marque | weak
image de marque mesurée par sondage | weak
net promoter score | weak
CSAT du support | weak
note moyenne des avis Google | weak
part de voix sur les réseaux | weak
taux de délivrabilité SMS | weak
spam complaint rate | weak
404 errors on the landing page | weak
affluence en boutique | weak
taux de réponse au questionnaire | weak
vues par visiteur unique | weak
comments per post | weak
partages / lecteurs | weak
share of readers who commented | weak
CPV du replay | weak
price per view | weak
clicks + sales | weak
likes, inscriptions et commandes | weak
bookmarks et likes | weak
temps de jeu moyen | weak
time in the app per user | weak
clics sur le code promo copié | weak
product link clicks | weak
QR code scans on the bottle | weak
article mis au panier | weak
produits ajoutés à la wishlist | weak
pré-inscriptions au programme | weak
personnes venues à l'atelier réparation | weak
walk-ins at the showroom | weak
taux de venue des invités | weak
élèves présents au cours d'essai | weak
visites de l'appartement témoin | weak
MAU iOS | weak
active listeners weekly | weak
formulaire « être rappelé » commencé | weak
fiche technique téléchargée | weak
opt-in e-mail recueillis en caisse | weak
consent rate for the newsletter | weak
badges lus au salon | weak
part des répondants qui connaissent la marque | weak
brand familiarity | weak
net sentiment | weak
4,6 étoiles sur l'App Store | weak
taux de hard bounce | weak
store footfall uplift | weak
passages porte du magasin | weak
uptime of the landing page | weak
CPM display | weak
cost per visit | weak
coût par scan | weak
interactions par publication | weak
shares per view | weak
impressions par client touché | weak
% de lecteurs ayant liké | weak
share of viewers who commented | weak
taux de conversion impression vers visite | weak
leads froids non qualifiés | weak
CA et trafic | weak
orders, likes | weak
not just clicks but sales | weak
visteurs uniques | weak
partcipants à l'atelier | weak
nbre d'inscr. webinar | weak
signups newsletter co-brandée | weak
leads partagés par le partenaire | decisive
prospects intéressés transmis aux commerciaux | decisive
SQLs from the joint webinar | decisive
demandes de devis via le comparateur | decisive
démos planifiées | decisive
discovery calls booked | decisive
RDV pris en visio | decisive
value of the pipeline | decisive
POC signés | decisive
ventes du pack duo | decisive
nb de coffrets vendus | decisive
ventes en caisse du produit co-brandé | decisive
orders placed through the link | decisive
precommandes payées | decisive
reservations confirmed | decisive
nuits d'hôtel réservées via l'offre | decisive
tickets bought by members | decisive
abonnements de salle vendus | decisive
gym memberships sold | decisive
new policies underwritten | decisive
prêts accordés via le partenaire | decisive
dons reçus en ligne | decisive
pledges paid | decisive
codes promo utilisés | decisive
taux de conversion de la page | decisive
taux de transformation en boutique | decisive
close rate | decisive
part des essais qui deviennent payants | decisive
% of attendees who booked a meeting | decisive
% d'inscrits ayant acheté | decisive
sales per post | decisive
achats pour 1 000 impressions | decisive
revenue per subscriber | decisive
ventes par influenceur | decisive
cost per new customer | decisive
coût d'acquisition d'un donateur | decisive
CPA du code partenaire | decisive
cost per booking | decisive
chiffre d'affaires additionnel | decisive
incremental revenue | decisive
marge sur le coffret | decisive
retour sur dépenses publicitaires | decisive
fidélité : taux de réachat | decisive
repeat buyers | decisive
taux de rétention client | decisive
customer churn | decisive
taux de renouvellement des abonnements | decisive
clients recrutés par parrainage | decisive
referred purchases | decisive
abonnés devenus acheteurs | decisive
likes => achats | decisive
du clic à l'achat | decisive
badge scanné → devis signé | decisive
notoriété spontanée avant / après | decisive
brand lift study, exposed vs control | decisive
intention d'achat, exposés vs non exposés | decisive
uplift of sales vs control stores | decisive
ventes incrémentales | decisive
pas de vues mais des leads | decisive
sales, not likes | decisive
ventes (code MARIE10) | decisive
conversions (commandes payées) | decisive
web leads accepted by sales | decisive
prospects chauds du salon | decisive
demandes de devis auto | decisive
opps créées via le partenaire | decisive
free trial to paid | decisive
ventes flash du week-end | decisive
achats in-app | decisive
total purchases from TikTok | decisive
commandes click & collect | decisive
orders containing the co-branded item | decisive
unités vendues en pharmacie | decisive
sell-out des pharmacies | decisive
coupons caisse encaissés | decisive
discount code usage | decisive
utilisations du code SPORT10 | decisive
entrées payantes au musée | decisive
seats sold for the match | decisive
réservations d'hôtel via le lien | decisive
dons mensuels signés | decisive
ventes de la boutique solidaire | decisive
abonnements numériques vendus via le kiosque | decisive
paid readers | decisive
licences sportives prises | decisive
season pass renewals | decisive
LTV des clients recrutés | decisive
client retention | decisive
réachats à 90 jours | decisive
clients apportés par le partenaire | decisive
acheteurs uniques du coffret | decisive
acquisition nette | decisive
cost per donor acquired | decisive
taux de conversion des participants en clients | decisive
attendee-to-opportunity rate | decisive
% des scans ayant donné un achat | decisive
lecteurs => abonnés payants | decisive
de l'installation à l'achat intégré | decisive
clicks turned into bookings | decisive
notoriété exposés vs non-exposés | decisive
purchase intent lift, test vs control | decisive
ventes, hors likes | decisive
not views but orders | decisive
impressions (commandes) | decisive
engagement (démos réservées) | decisive
résultat : clients gagnés | decisive
achats éffectués grace au code | decisive
comandes passées en ligne | decisive
custommers gained | decisive
taux de retension | decisive
prospets qualifiés | decisive
ca généré / influenceur | decisive
nb opp. signées | decisive
leads from le salon | decisive
budget traiteur | unknown
menu du dîner | unknown
couleur des nappes | unknown
trouver une salle | unknown
envoyer le contrat à signer | unknown
rappeler Sophie lundi | unknown
call the printer | unknown
finish the slides | unknown
s'amuser ensemble | unknown
be bold | unknown
long-term friendship | unknown
storytelling fort | unknown
projet Aurore | unknown
Plan B | unknown
table en bois | unknown
cardboard box | unknown
stylo | unknown
Jean-Michel | unknown
Emma Johnson | unknown
qui fait quoi ? | unknown
à voir avec le juridique | unknown
waiting for approval | unknown
brouillon | unknown
nous aimons le fromage | unknown
our team is great | unknown
équipe motivée | unknown
sécurité du public | unknown
consommation d'électricité | unknown
CO2 emissions | unknown
largeur du stand | unknown
number of meetings with the agency | unknown
lead time | unknown
point de vente | unknown
page d'accueil | unknown
droits d'image | unknown
legal mentions | unknown
ordre du jour | unknown
ambition commune | unknown
solidité du partenariat | unknown
qualité de la relation | unknown
mobilier du stand | unknown
tapis rouge | unknown
générateur électrique | unknown
choix du traiteur | unknown
réserver le photographe | unknown
signer la charte | unknown
update the logo | unknown
find a venue | unknown
Operation Firefly | unknown
nom de code Zéphyr | unknown
agent 007 | unknown
Paul Martin | unknown
Clara | unknown
10 rue des Lilas | unknown
Est-ce réaliste ? | unknown
Why us? | unknown
everyone will love it | unknown
devenir incontournables | unknown
inspire a generation | unknown
impact sociétal | unknown
durée du trajet | unknown
hauteur du totem | unknown
nombre de chaises | unknown
delivery date | unknown
indicateur | unknown
goal of the partnership | unknown
sales team lunch | unknown
code vestimentaire | unknown
vue sur mer | unknown
clé USB | unknown
`;
