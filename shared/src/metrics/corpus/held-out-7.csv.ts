/** Labels judged by hand before the classifier saw them, seventh part (rounds L, M and N): `label | verdict`. */
export const HELD_OUT_7 = `
trafic venant du blog du partenaire | vanity
passages devant la vitrine | vanity
visiteurs du salon Maison & Objet | vanity
écoutes de l'épisode 4 | vanity
vues uniques du Reel | vanity
page views of the co-branded landing page | vanity
total reach of the influencer campaign | vanity
press coverage volume | vanity
eyeballs on the billboard | vanity
ad impressions served | vanity
visitors of the partner's trade fair | vanity
commentaires du live | vanity
mentions de la marque sur X | vanity
interactions Instagram | vanity
👍 et 💬 sous le post | vanity
retweets of the announcement | vanity
shares + comments | vanity
upvotes on Product Hunt | vanity
abonnés TikTok | vanity
membres du groupe WhatsApp | vanity
abonnés à la newsletter | vanity
utilisateurs inscrits sur la plateforme | vanity
registered users | vanity
fanbase in Germany | vanity
posts publiés par l'ambassadrice | vanity
échantillons offerts | vanity
budget dépensé en média | vanity
communiqués envoyés aux journalistes | vanity
tote bags handed out | vanity
ad spend | vanity
samples given away | vanity
valeur média générée | vanity
app downloads since launch | vanity
cumul des leads depuis janvier 2020 | vanity
noise on social networks | vanity
followers, regardless of purchases | vanity
vues (achats exclus) | vanity
views per platform | vanity
vues et likes | vanity
impresions | vanity
nb de followers insta | vanity
nouveaux followers Pinterest cette semaine | vanity
affluence sur le salon Vinexpo | vanity
visiteurs de la page produit | vanity
nombre d'articles de presse parus | vanity
GitHub stars | vanity
streams of the jingle | vanity
App Store product page views | vanity
paywall views | vanity
unique listeners | vanity
target accounts reached | vanity
LinkedIn followers of the CEO | vanity
stickers collés dans le métro | vanity
budget média engagé | vanity
ambassadeurs recrutés | vanity
influenceuses embauchées | vanity
SMS sent | vanity
vues, pas ventes | vanity
reach (unique users) | vanity
visiteurs (via le code du partenaire) | vanity
total downloads | vanity
vsites du site | vanity
subcribers | vanity
likes et shares on TikTok | vanity
❤️👀 | vanity
vues du teaser sur Instagram | vanity
personnes touchées par la campagne d'affichage | vanity
visites du blog commun | vanity
impressions de la campagne display | vanity
écoutes du teaser audio | vanity
lecteurs du magazine | vanity
visiteurs du site partenaire | vanity
retombées dans la presse locale | vanity
views of the launch film | vanity
people reached by the ads | vanity
newsletter page traffic | vanity
plays of the jingle | vanity
likes sur la vidéo de lancement | vanity
commentaires sous la photo | vanity
tags de la marque en story | vanity
hearts on the launch video | vanity
comments under the ad | vanity
reposts of the teaser | vanity
mentions in podcasts | vanity
abonnés gagnés pendant la campagne | vanity
membres du club | vanity
taille du groupe Facebook | vanity
followers sur Threads | vanity
new TikTok followers | vanity
members of the Slack group | vanity
size of the email list | vanity
nombre de posts sponsorisés publiés | vanity
affiches collées | vanity
vidéos livrées par le créateur | vanity
mailings sent | vanity
brochures printed | vanity
booths installed | vanity
podcasts recorded | vanity
media value of the posts | vanity
application downloads in June | vanity
chiffre d'affaires cumulé depuis 2019 | vanity
cumulative buyers | vanity
visibility on social media | vanity
portée sans les ventes | vanity
traffic, excluding sales | vanity
vues → abonnés | vanity
likes per day | vanity
partages avant/après | vanity
portée et likes | vanity
partgaes du post | vanity
followrs | vanity
👍 sur le post | vanity
likes on la vidéo | vanity
taux de complétion de la vidéo | weak
watch time | weak
scroll depth | weak
taux de clic de la bannière | weak
swipe ups | weak
open rate | weak
présents au dîner de lancement | weak
enregistrements de la publication | weak
RSVPs | weak
post saves | weak
basket additions | weak
e-mails collectés au jeu concours | weak
marketing qualified leads | weak
CSAT | weak
taux d'erreur du formulaire | weak
entrées au musée | weak
impressions to clicks | weak
lecteurs qui s'abonnent à la newsletter | weak
partages par vue | weak
interactions / reach | weak
clicks, opens | weak
clics CTA landing page | weak
❤ par post | weak
stickiness (DAU/MAU) | weak
taux de désinstallation | weak
taux d'écoute complète | weak
loyalty card sign-ups | weak
coupons downloaded | weak
store visits | weak
comptes cibles engagés | weak
coût par engagement | weak
CPI | weak
not just likes but also sales | weak
clics (sans achat) | weak
impression-to-install | weak
taux de commentaires | weak
share of visitors who add to cart | weak
engagement lift | weak
clics et achats | weak
trafic et CA | weak
⭐ sur Google | weak
recommandations | weak
réservations annulées | weak
durée d'écoute moyenne | weak
taux de lecture à 50 % | weak
rebond de la page d'accueil | weak
pages per session | weak
CTR de la newsletter commune | weak
ouvertures de l'e-mail | weak
clicks on the affiliate link | weak
email open rate in May | weak
inscriptions au concours | weak
participants au jeu | weak
personnes présentes à l'inauguration | weak
visiteurs uniques du site | weak
mises en favoris | weak
people who came to our pop-up | weak
weekly active users | weak
add to wishlist | weak
accounts opened this quarter | weak
guides téléchargés | weak
badges scannés sur notre stand | weak
MQL issus du livre blanc | weak
newsletter subscriptions in March | weak
intention d'achat | weak
satisfaction des clients | weak
aided awareness | weak
bounce rate of emails | weak
opt-out rate | weak
coût par clic qualifié | weak
interactions par abonné | weak
commandes et portée | weak
taux d'ouvreture | weak
newsletter sgin-ups | weak
SQL issus du salon | decisive
quote requests | decisive
leads per event | decisive
pipeline créé | decisive
demo bookings | decisive
opportunities influenced by the partner | decisive
commandes passées sur le drive | decisive
dons encaissés | decisive
rotation par magasin | decisive
ventes additionnelles | decisive
conversions du tunnel commun | decisive
conversion rate of the landing page | decisive
bookings paid online | decisive
donations received | decisive
chiffre d'affaires du coffret | decisive
💶 générés par la collab | decisive
average order value | decisive
LTV of referred users | decisive
activation des nouveaux comptes | decisive
acheteurs du coffret | decisive
paying customers | decisive
coût par lead qualifié | decisive
pas les vues mais les ventes | decisive
sales rather than followers | decisive
ventes (total) | decisive
spectateurs qui achètent un billet | decisive
leads / 1000 impressions | decisive
notoriété assistée avant/après | decisive
brand lift among 18-24 | decisive
démos et devis | decisive
purchses with the code | decisive
cvr mobile | decisive
ca généré | decisive
taux de conversion du checkout | decisive
panier moyen on mobile | decisive
MQL acceptés par les ventes | decisive
trial-to-subscription conversion | decisive
host-read ad conversions | decisive
bons de réduction encaissés | decisive
échantillons transformés en achats | decisive
units per transaction | decisive
pipe généré par le co-webinaire | decisive
cycle de vente moyen | decisive
webinar attendees who requested a quote | decisive
booth scans that became opportunities | decisive
commandes hors retours | decisive
purchases, not counting returns | decisive
des likes aux ventes | decisive
leads transformés en ventes | decisive
ventes / semaine | decisive
ventes avant/après l'opération | decisive
venets en ligne | decisive
retantion J7 | decisive
leads from salon | decisive
🛍 en boutique | decisive
abonnés premium | decisive
dons | decisive
leads qualifiés envoyés au partenaire | decisive
demandes de devis reçues | decisive
prospects acceptés | decisive
sales qualified leads | decisive
requests for a quote | decisive
rendez-vous obtenus | decisive
démos tenues | decisive
valeur du pipeline | decisive
meetings held with prospects | decisive
opportunities won | decisive
ventes du coffret en édition limitée | decisive
commandes avec le code DUO | decisive
billets achetés en ligne | decisive
abonnements vendus | decisive
online orders | decisive
subscriptions sold | decisive
marge par vente | decisive
CA de la collection capsule | decisive
panier moyen des nouveaux clients | decisive
revenue from the bundle | decisive
profit per order | decisive
taux de renouvellement | decisive
clients qui rachètent | decisive
rétention à 60 jours | decisive
monthly churn | decisive
repeat customers | decisive
clients gagnés | decisive
nouveaux acheteurs | decisive
customers won | decisive
paying users | decisive
coût par client | decisive
clients, pas abonnés | decisive
inscrits (acheteurs) | decisive
taux de conversion des lecteurs en acheteurs | decisive
click-to-purchase rate | decisive
leads to customers | decisive
ventes vs zone témoin | decisive
vetnes en ligne | decisive
converison rate | decisive
clinets gagnés | decisive
🛒 en ligne | decisive
ventes from the live | decisive
orders avec le code | decisive
être la référence du marché | unknown
réunion du mardi | unknown
créer de la magie | unknown
tonalité de la marque | unknown
indicateur 3 | unknown
proximité avec les territoires | unknown
nombre de salles de réunion | unknown
the wow effect | unknown
being top of mind for everyone | unknown
hotel breakfast | unknown
battery level | unknown
présence en tête de gondole | unknown
belle énergie | unknown
budget | unknown
version 3 | unknown
QX-7 | unknown
palettes | unknown
rayonner en Europe | unknown
make a splash | unknown
agility | unknown
to be decided | unknown
weather | unknown
tone of voice | unknown
magic moments | unknown
la lumière du showroom | unknown
proximité | unknown
KPI principal | unknown
créer du lien | unknown
avoir un bel impact | unknown
choix des fournisseurs | unknown
menu du déjeuner | unknown
AB-12 | unknown
couleur préférée | unknown
our shared values | unknown
project Orchid | unknown
printer paper | unknown
being the best | unknown
metric 2 | unknown
elegance | unknown
train tickets for the team | unknown
desk lamps | unknown
next steps | unknown
`;
