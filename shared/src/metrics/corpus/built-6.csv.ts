/** Labels judged by hand and used to build the lexicon and the frames, the weak and unknown ones of all trades: `label | verdict`. */
export const BUILT_6 = `
abandons de panier | weak
ad clicks | weak
adhérents fidélité actifs | weak
affiliate sign-ups | weak
affiliés inscrits | weak
appels au numéro vert | weak
appels d'agence | weak
appels décrochés | weak
appels manqués | weak
applications per job | weak
arrivées à l'hôtel | weak
articles positifs | weak
auditeurs moyens par épisode | weak
auditeurs par épisode | weak
auditeurs réguliers | weak
avis 1 étoile | weak
avis laissés après le séjour | weak
avis produits reçus | weak
avis produits | weak
badges bipés | weak
badges scanned | weak
billets scannés à l'entrée | weak
booth conversations | weak
boutiques ouvertes sur la place de marché | weak
brand searches | weak
brochure requests | weak
buy box | weak
bénévoles inscrits | weak
call duration | weak
calls answered | weak
calls per day | weak
candidats en short-list | weak
candidats rencontrés | weak
candidats à la franchise | weak
candidatures qualifiées | weak
candidatures spontanées | weak
cartes actives | weak
cartes de fidélité créées | weak
cartes de visite échangées | weak
chambres occupées | weak
classement dans les stores | weak
clics affiliés | weak
clics des abonnés | weak
clics et ventes | weak
clics organiques | weak
clics SEA | weak
clics sur la page devis | weak
clics sur le code promo | weak
clics sur le lien affilié | weak
comptes bancaires ouverts | weak
configurations enregistrées | weak
cost per view | weak
course completions | weak
course refunds | weak
coût par abonné | weak
coût par clic SEA | weak
coût par impression | weak
coût par inscription | weak
coût par post | weak
coût par spectateur | weak
crash-free users | weak
CTOR | weak
CV reçus | weak
CVs received | weak
CVs | weak
deposits opened | weak
dispo en rayon | weak
DN en hypermarchés | weak
dossiers de candidature | weak
dossiers de franchise | weak
dossiers franchise reçus | weak
durée moyenne de visionnage | weak
dégustations faites en magasin | weak
délivrabilité | weak
démos annulées | weak
désabonnements | weak
désinscrits | weak
désinstallations | weak
emails delivered to leads | weak
emails opened by leads | weak
emails ouverts | weak
employer brand awareness | weak
engagement par post | weak
enrolled learners | weak
entretiens d'embauche | weak
entrées cinéma | weak
entrées gratuites musée | weak
facings gagnés | weak
facings | weak
fans who clicked the coupon | weak
flashs du QR | weak
flyer scans | weak
franchise applications | weak
fréquentation du stade | weak
heures de cours suivies | weak
implantations en magasin | weak
impressions per sale | weak
impressions → clics | weak
inbound calls | weak
inbox placement | weak
inscriptions au club | weak
inscriptions aux portes ouvertes | weak
inscriptions validées au congrès | weak
inscriptions à la newsletter | weak
inscrits au petit-déjeuner | weak
interviews held with candidates | weak
invités confirmés | weak
journalist attendance | weak
keynote attendance | weak
leçons achevées | weak
lien en bio cliqué | weak
likes par vente | weak
link clicks | weak
list unsubscribes | weak
listes d'envies créées | weak
livrets ouverts | weak
membres actifs | weak
membres Slack actifs | weak
messages par membre | weak
minutes streamed | weak
minutes écoutées | weak
mises en relation | weak
modules terminés | weak
mots-clés en première page | weak
mots-clés en top 3 | weak
no-show guests | weak
note Booking | weak
note sur le store | weak
notes vendeurs | weak
notifications cliquées | weak
notoriété employeur | weak
NPS partenaires | weak
numeric distribution | weak
opens and clicks | weak
opens | weak
organic keyword rankings | weak
ouvertures de compte | weak
ouvertures de l'email promo | weak
ouvertures de livret | weak
ouvreurs uniques | weak
pages indexées | weak
pages vues par acheteur | weak
panier abandonné relancé | weak
parrains | weak
part de linéaire | weak
payment success rate | weak
points earned | weak
position Google | weak
position moyenne Google | weak
post-purchase reviews | weak
première ouverture de l'app | weak
présents à la table ronde | weak
push clicks | weak
push notifications opened | weak
QR codes scannés | weak
retours magasin | weak
reviews on TripAdvisor | weak
RSVP rate | weak
sauvegardes du reel | weak
sauvegardes Pinterest | weak
saves | weak
scanned badges | weak
scans de l'affiche | weak
scans en magasin | weak
scolaires accueillis | weak
seller sign-ups | weak
share of search | weak
shelf share | weak
showroom visits | weak
simulations de prêt | weak
sms replies | weak
sponsored post saves | weak
stand visitors | weak
store locator searches | weak
streaming minutes | weak
taux d'abandon d'appels | weak
taux d'abandon de la formation | weak
taux d'adoption de la fonctionnalité | weak
taux d'engagement du créateur | weak
taux d'impressions perdues | weak
taux d'ouverture des SMS | weak
taux de clic SMS | weak
taux de clic vers la boutique | weak
taux de complétion de l'épisode | weak
taux de complétion du MOOC | weak
taux de désabonnement | weak
taux de membres actifs | weak
taux de no-show démo | weak
taux de remplissage | weak
taux de retour article | weak
taux de réactivité | weak
taux de réponse aux offres | weak
taux de visite | weak
temps d'attente moyen | weak
temps de jeu | weak
temps passé sur le stand | weak
tickets d'assistance ouverts | weak
tickets scanned | weak
tier upgrades | weak
ton des articles | weak
tonalité positive | weak
top 50 podcasts | weak
trafic concession | weak
tutorial completion rate | weak
utilisateurs actifs quotidiens | weak
vendeurs inscrits sur la marketplace | weak
visionnages complets | weak
visites d'appartement | weak
visites de biens | weak
visites magasin via Google | weak
visites virtuelles du bien | weak
visiteurs accueillis sur le salon | weak
visiteurs ayant cliqué le code | weak
visiteurs billetterie | weak
visiteurs de l'exposition | weak
visiteurs du musée | weak
visiteurs uniques du salon | weak
volontaires inscrits | weak
vues + commandes | weak
walk-ins | weak
wishlist additions | weak
wishlists créées | weak
wishlists | weak
workspaces créés | weak
éditeurs affiliés actifs | weak
étoiles Apple Podcasts | weak
étudiants inscrits au MOOC | weak
14 mars 2026 | unknown
2026-05-12 | unknown
a warm welcome | unknown
abonnements in-app | unknown
abonnés VOD | unknown
abonnés à la saison | unknown
ABX-42 | unknown
accord de confidentialité | unknown
aligner les équipes | unknown
avancer main dans la main | unknown
beau temps | unknown
better together | unknown
blue van | unknown
bonne entente | unknown
book the venue | unknown
brief du photographe | unknown
budget meeting | unknown
caler la réunion avec l'agence | unknown
call the lawyer | unknown
camion rose | unknown
cardboard boxes | unknown
certificats délivrés | unknown
chaises pliantes | unknown
chanter ensemble | unknown
charte_graphique.ai | unknown
claims filed | unknown
clear guidelines | unknown
comptoir en zinc | unknown
contract template | unknown
couleur du camion | unknown
creative energy | unknown
devis_agence.pdf | unknown
enchère moyenne | unknown
envoyer le colis | unknown
export_2026-03.xlsx | unknown
faire plaisir aux clients | unknown
faire rayonner la région | unknown
feel good story | unknown
feel proud | unknown
final_final.pptx | unknown
finish the deck | unknown
frais de port offerts | unknown
gagner en sérénité | unknown
gare de Lyon | unknown
gifted subscriptions | unknown
good vibes | unknown
goûter des enfants | unknown
gros chantier | unknown
harbour street | unknown
honest conversation | unknown
Julie | unknown
keep it simple | unknown
kilomètres parcourus par le camion | unknown
kitchen equipment | unknown
lancer la campagne | unknown
lend a hand | unknown
logo_final_v3.png | unknown
long table | unknown
LUNA15 | unknown
Léa, cheffe de projet | unknown
MAELLE10 | unknown
make people smile | unknown
mardi 9 h | unknown
Marseille | unknown
monter le stand | unknown
nappe à carreaux | unknown
new carpet | unknown
nice tone of voice | unknown
niveau moyen atteint | unknown
nom de code Aurore | unknown
négocier les tarifs | unknown
offres présentées aux acheteurs | unknown
opération Grand Large | unknown
opération Tournesol | unknown
Oslo | unknown
paper cups | unknown
parasol jaune | unknown
Paris | unknown
partage d'expérience | unknown
peur de se tromper | unknown
photo shoot | unknown
photographe | unknown
pick the date | unknown
plaisir partagé | unknown
plan_media.xlsx | unknown
printemps 2026 | unknown
project Bluebird | unknown
projet Mistral | unknown
prévenir les magasins | unknown
Q3 | unknown
quai de Jemmapes | unknown
questions résolues | unknown
relationship with the buyer | unknown
relire le contrat | unknown
rendre fiers les équipes | unknown
renforcer la complicité | unknown
rent the van | unknown
respect du planning | unknown
rester simples | unknown
retard du fournisseur | unknown
ruban vert | unknown
réserver le traiteur | unknown
salle de réunion | unknown
se faire connaître | unknown
sign the NDA | unknown
sinistres déclarés | unknown
sobriété | unknown
soirée d'équipe à Lyon | unknown
Sophie de la compta | unknown
summer 2026 | unknown
table basse | unknown
tarif des créateurs | unknown
taux de réussite à l'examen | unknown
team lunch | unknown
terrasse remplie | unknown
the red door | unknown
Thomas | unknown
tonneau bleu | unknown
TOURNESOL24 | unknown
un stand accueillant | unknown
une belle ambiance | unknown
une belle aventure humaine | unknown
une marque qui a du sens | unknown
utilisateurs invités | unknown
v2 of the brief | unknown
vaccins administrés | unknown
validation du visuel | unknown
virements de salaire domiciliés | unknown
élèves diplômés | unknown
équipe soudée | unknown
être fiers | unknown
être la marque préférée | unknown
`;
