/** Labels judged by hand before the classifier saw them, fifth part (rounds E and F), sorted by verdict: `label | verdict`. */
export const HELD_OUT_5 = `
visites uniques de la landing page du partenaire | vanity
impressions Pinterest | vanity
ad recall impressions | vanity
audience of the morning show | vanity
lectures du reel recette | vanity
page Facebook : portée | vanity
newspaper mentions | vanity
podcast audience | vanity
stories views by city | vanity
nbre d'écoutes Deezer | vanity
people who walked by the stand | vanity
affichages du pop-in | vanity
trafic issu de la presse | vanity
nb de likes et partages | vanity
j'aime et commentaires sous la vidéo | vanity
retweets of the CEO | vanity
tags of the brand in stories | vanity
applaudissements LinkedIn | vanity
interactions sociales | vanity
mentions du hashtag de campagne | vanity
abonnés Insta gagnés | vanity
nouveaux fans Facebook | vanity
mailing list size | vanity
membres du club (gratuit) | vanity
communauté de testeurs : taille | vanity
subscribers to the free newsletter | vanity
utilisateurs inscrits au total | vanity
visuels publiés | vanity
nombre de newsletters envoyées | vanity
flyers déposés chez les commerçants | vanity
press releases issued | vanity
goodies donnés aux clients | vanity
échantillons remis aux acheteurs | vanity
workshops run for customers | vanity
influencers contacted | vanity
nombre de jours de stand | vanity
dépenses publicitaires | vanity
nombre d'ambassadeurs recrutés | vanity
EMV influence | vanity
valeur média gagnée | vanity
app installs from the QR code | vanity
téléchargements de l'application du festival | vanity
cumul des abonnés | vanity
total revenue since launch | vanity
bruit sur les réseaux | vanity
visibility in the press | vanity
reach, not revenue | vanity
likes sans achat | vanity
croissance du nombre d'abonnés | vanity
vues avant/après | vanity
followers per month | vanity
partages par réseau | vanity
impressions (pas de clics) | vanity
conversion (likes) | vanity
👀 | vanity
abbonés | vanity
commntaires | vanity
téléchargemnts appli | vanity
folowers gained | vanity
nb de dl de l'app | vanity
nb de posts | vanity
nb views story partenaire | vanity
vues, hors ventes | vanity
abonnés et non clients | vanity
traffic without orders | vanity
téléchargements (hors achats) | vanity
trafic (via la newsletter) | vanity
reach (people) | vanity
impressions → likes | vanity
visites par jour | vanity
views per week | vanity
mentions par semaine | vanity
abonnés cumulés | vanity
total visits since 2020 | vanity
all-time donations | vanity
clients depuis l'origine | vanity
lifetime orders | vanity
commandes cumulées depuis janvier | vanity
téléchargements à ce jour | vanity
running total of leads | vanity
incremental impressions | vanity
likes vs groupe témoin | vanity
likes et abonnés | vanity
stories, posts et reels publiés | vanity
reach and frequency | vanity
sales page views | vanity
vues de la page de don | vanity
commentaires sur le panier moyen | vanity
coupon flyers printed | vanity
story likes from buyers | vanity
articles sur nos clients | vanity
abonnements newsletter | vanity
followers per country | vanity
équivalent publicitaire presse | vanity
AVE of TV coverage | vanity
installs iOS | vanity
hype | vanity
bruit | vanity
temps d'attention moyen | weak
taux de complétion du podcast | weak
average time on page | weak
rebond | weak
clics sur le lien en story | weak
CTR annonce | weak
ouvertures de la newsletter commune | weak
scan du QR code en magasin | weak
swipe up rate | weak
ajout au panier | weak
posts sauvegardés | weak
event registrations | weak
participants au jeu-concours | weak
présence à la conférence de presse client | weak
visiteurs uniques mensuels | weak
visites du showroom | weak
comptes ouverts sur le mois | weak
ebook téléchargé | weak
newsletter sign-up rate | weak
MQLs | weak
notoriété top of mind | weak
sentiment de marque | weak
note Google | weak
unsubscribes | weak
bounce e-mail | weak
store traffic counter entries | weak
taux de réponse à l'enquête satisfaction | weak
likes / vue | weak
commentaires par publication | weak
vues par euro investi | weak
part des abonnés ayant commenté | weak
view to like conversion rate | weak
vues + ventes | weak
downloads and purchases | weak
likes, leads | weak
pas seulement les likes mais les ventes | weak
referrals made by members | weak
parrainages envoyés | weak
taux de clic → visite | weak
de la vue au clic | weak
🎧 par épisode | weak
clisc | weak
inscirts | weak
enagement rate | weak
tx de clics | weak
impr. + clics | weak
CTR de l'ad | weak
taux de no-show | weak
sign-ups, not sales | weak
ouvertures, clics exclus | weak
score (NPS) | weak
actions (clicks) | weak
audience → panier | weak
passants devenus visiteurs de la boutique | weak
registrants who showed up | weak
cost of a like | weak
cost per opened email | weak
cost per RSVP | weak
cost per thousand views | weak
taux de clic par impression | weak
likes per follower | weak
reactions per 1,000 views | weak
trafic par page | weak
portée par euro | weak
share of visitors who left an email | weak
inscriptions avant/après | weak
vues et inscriptions | weak
clics & scans | weak
impressions and purchases | weak
donations and followers | weak
NPS et réachat | weak
ouverture + clic | weak
customer event attendance | weak
clics sur l'annonce de vente | weak
temps passé par les acheteurs | weak
purchase intent survey | weak
taux de satisfaction client | weak
inscrits newsletter via le jeu | weak
durée de visite | weak
swipe | weak
saves per post | weak
downloads of the price list | weak
part de voix média | weak
hard bounce rate | weak
MQL to SQL rate | decisive
leads générés par le webinaire | decisive
nb leads | decisive
prospects qualifiés issus du salon | decisive
quote requests from the partner page | decisive
démos effectuées | decisive
meetings with buyers booked | decisive
rendez-vous commerciaux honorés | decisive
pipeline généré par le partenaire | decisive
opportunités gagnées | decisive
essais activés | decisive
achats avec le code promo | decisive
ventes en magasin pendant l'opération | decisive
sales of the co-branded pack | decisive
commandes via l'affilié | decisive
conversion | decisive
conversion des paniers | decisive
tickets vendus | decisive
réservations confirmées | decisive
contrats gagnés | decisive
dons par visiteur | decisive
montant des dons | decisive
code promo utilisé | decisive
rotation en rayon | decisive
sell-through rate | decisive
CA du partenariat | decisive
chiffre d'affaires par magasin | decisive
average basket size | decisive
ROI du sponsoring | decisive
ROAS TikTok | decisive
MRR | decisive
LTV / CAC | decisive
rétention à 6 mois | decisive
repeat orders | decisive
renouvellements de contrat | decisive
churn rate | decisive
activation rate | decisive
clients actifs | decisive
new paying members | decisive
cost per sale | decisive
CPL salon | decisive
taux de conversion visite → achat | decisive
percentage of visitors who purchased | decisive
part des abonnés devenus clients | decisive
ventes / impressions | decisive
leads par euro investi | decisive
followers → customers | decisive
readers to subscribers (paid) | decisive
installs that became paying users | decisive
visiteurs ayant réservé | decisive
echantillons → ventes | decisive
awareness lift vs control | decisive
considération avant/après étude | decisive
ventes incrémentales vs témoin | decisive
ni vues ni likes, des ventes | decisive
purchases, not clicks | decisive
ventes sans compter les retours | decisive
vues (achats) | decisive
leads (SQL) | decisive
💶 généré par le code | decisive
🛒 via le lien | decisive
🎟 vendus en ligne | decisive
📞 pris | decisive
vneets en ligne | decisive
taux de coversion | decisive
nouveaux cleints | decisive
purchse | decisive
revnue | decisive
nb d'opp. créées | decisive
nb rdv | decisive
nvx clients | decisive
taux de churn clients B2B | decisive
orders via le QR code | decisive
leads du webinar | decisive
revenue excluding VAT | decisive
achats (pas de paniers) | decisive
demos instead of downloads | decisive
volume (commandes) | decisive
activité (achats) | decisive
retombées (ventes) | decisive
MRR (monthly recurring revenue) | decisive
ventes (en euros) | decisive
contacts (prospects qualifiés) | decisive
podcast listeners who subscribed to the paid tier | decisive
fans to buyers | decisive
like-to-purchase rate | decisive
vidéo vue → coupon utilisé | decisive
spectateurs devenus donateurs | decisive
from lead to deal | decisive
coût par démo | decisive
coût / commande | decisive
prix par lead | decisive
coût par contrat signé | decisive
coût par don | decisive
ventes / jour | decisive
commandes par client | decisive
taux d'acheteurs | decisive
taux de conversion depuis le lancement | decisive
lifetime value per customer | decisive
notoriété, groupe exposé contre groupe témoin | decisive
brand favourability lift vs control | decisive
ventes des magasins test vs témoins | decisive
incremental orders | decisive
considération, pré/post test | decisive
leads + rdv | decisive
CA, marge et panier moyen | decisive
newsletter orders | decisive
podcast sales | decisive
ventes salon | decisive
boutique en ligne : ventes | decisive
sales accepted leads | decisive
devis acceptés | decisive
trial sign-ups | decisive
place payée | decisive
EBITDA de l'opération | decisive
taux de fidélité client | decisive
adhérents payants | decisive
alignement stratégique | unknown
brainstorming commun | unknown
image positive | unknown
créer la surprise | unknown
séduire les jeunes | unknown
conquérir le monde | unknown
win hearts | unknown
stay authentic | unknown
tente blanche | unknown
couleurs d'automne | unknown
machine à pop-corn | unknown
laptop | unknown
playlist d'ambiance | unknown
wording du communiqué | unknown
imprimer les badges | unknown
send the invoice | unknown
appeler Karim | unknown
Projet Comète | unknown
Operation Moonlight | unknown
code bleu | unknown
Thomas et Julie | unknown
Maison Dupuis | unknown
combien ça coûte ? | unknown
is it worth it? | unknown
nous sommes prêts | unknown
it will be fun | unknown
à discuter | unknown
rien | unknown
XYZ | unknown
budget global | unknown
durée de la campagne | unknown
nombre de salles | unknown
weight of the box | unknown
contrat de partenariat | unknown
charte graphique respectée | unknown
bonne communication entre équipes | unknown
time zone | unknown
open bar | unknown
lead singer | unknown
ordre de passage | unknown
`;
