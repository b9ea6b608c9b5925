/** Labels judged by hand that mention an outcome without counting it, or count one among other words: `label | verdict`. */
export const BUILT_7 = `
stories vues par les clients | vanity
flyers remis aux acheteurs | vanity
e-mails envoyés aux clients | vanity
cadeaux reçus par les acheteurs | vanity
posts publiés par nos clients | vanity
vidéos regardées par les prospects | vanity
newsletters sent to customers | vanity
samples received by buyers | vanity
gifts given to customers | vanity
ads shown to past buyers | vanity
articles lus par les clients | vanity
commentaires laissés par des acheteurs | vanity
likes from existing customers | vanity
reach among buyers | vanity
impressions auprès des prospects | vanity
visites de clients sur le blog | vanity
vidéos produites pour la vente | vanity
messages envoyés aux leads | vanity
push envoyées aux acheteurs du mois | vanity
affiches posées chez les clients | vanity
flyers glissés dans les commandes | vanity
leaflets inserted in orders | vanity
échantillons joints aux commandes | vanity
impressions de la page de vente | vanity
visits to the order page | vanity
pages de commande vues | vanity
vues de l'annonce de vente | vanity
shares of the coupon post | vanity
partages du code promo | vanity
likes on the sale announcement | vanity
likes du post sur l'offre | vanity
mentions de l'offre | vanity
hashtag #BuyNow uses | vanity
trafic acheté | vanity
bought impressions | vanity
impressions achetées | vanity
abonnés gagnés grâce à l'offre | vanity
reach of the order campaign | vanity
vues de la démo | vanity
demo video views | vanity
demo replays watched | vanity
vues du témoignage client | vanity
customer testimonial views | vanity
témoignages clients publiés | vanity
case studies published | vanity
budget spent on customer events | vanity
vendeurs formés | vanity
sales reps trained | vanity
sales kits sent | vanity
supports de vente envoyés | vanity
membres de la communauté clients | vanity
visiteurs du site d'un revendeur | vanity
buyer persona posts published | vanity
purchase page hits | vanity
articles about our customers | vanity
cumul des ventes depuis l'ouverture | vanity
all-time orders | vanity
lifetime revenue since launch | vanity
total customers since 2015 | vanity
customers ever served | vanity
from view to like | vanity
vues → likes | vanity
impressions => abonnés | vanity
post to website visit | vanity
vues par jour | vanity
likes par semaine | vanity
views per country | vanity
visits per store page per day | vanity
followers par plateforme | vanity
posts par mois | vanity
follower growth rate | vanity
growth in views | vanity
hausse du trafic | vanity
likes / commentaires / partages | vanity
vues, likes et partages | vanity
trafic (visites) | vanity
engagement (likes) | vanity
résultat (vues) | vanity
vues (sur Instagram) | vanity
likes (not sales) | vanity
main KPI: impressions | vanity
views instead of sales | vanity
vues plutôt que ventes | vanity
abonnés sans achat | vanity
visitors without purchase | vanity
visiteurs n'ayant pas acheté | vanity
trafic hors clients | vanity
reach excluding customers | vanity
views before/after | vanity
likes avant/après | vanity
cumul des téléchargements | vanity
all-time downloads | vanity
abonnés depuis la création | vanity
trafic qualifié sur l'offre | vanity
visites qualifiées | vanity
❤️ + 💬 | vanity
affichage → clic | weak
taux de conversion des visites en inscrits | weak
conversion rate from likes to follows | weak
view-to-like rate | weak
click-to-open rate | weak
coût / impression | weak
coût par visiteur | weak
CPE | weak
cost per engagement | weak
cost per registrant | weak
likes par publication | weak
vues par vidéo | weak
views per visitor | weak
réactions / impressions | weak
pages par session | weak
partages pour 1000 vues | weak
% des abonnés qui ont aimé | weak
share of visitors who commented | weak
part des lecteurs qui ont partagé | weak
views + orders | weak
abonnés et clients | weak
likes, clics, ventes | weak
clics et ouvertures | weak
impressions & leads | weak
clics et non achats | weak
not only likes but orders | weak
pas uniquement des vues mais des ventes | weak
clics avant/après | weak
incremental clicks | weak
👍 par post | weak
ventes réalisées par l'influenceur | decisive
commandes passées par nos abonnés | decisive
purchases made by followers | decisive
followers who bought | decisive
abonnés qui commandent | decisive
viewers who placed an order | decisive
lecteurs ayant acheté le coffret | decisive
visiteurs repartis avec un achat | decisive
orders after the video | decisive
ventes pendant le live | decisive
purchases following the post | decisive
achats issus de la story | decisive
revenue from followers | decisive
CA généré par la communauté | decisive
clients venus de TikTok | decisive
new customers from the podcast audience | decisive
leads issus du livre blanc | decisive
leads from the stand | decisive
démos prises par les visiteurs | decisive
demos booked by webinar attendees | decisive
participants turned into buyers | decisive
views that led to a purchase | decisive
vues ayant mené à un achat | decisive
flyers qui ont généré une vente | decisive
échantillons → achat | decisive
samples to sales | decisive
story > code utilisé | decisive
clicks ➜ orders | decisive
de la visite à la commande | decisive
visit-to-order rate | decisive
viewer-to-buyer rate | decisive
impressions to leads | decisive
from follower to customer | decisive
trial-to-customer conversion | decisive
badge → rendez-vous | decisive
panier → paiement | decisive
coût par commande | decisive
CPO | decisive
CPS | decisive
cost-per-sale | decisive
coût de recrutement d'un client | decisive
coût d'un lead qualifié | decisive
cost of acquiring a customer | decisive
cost per booked demo | decisive
ventes par jour | decisive
orders per week | decisive
ventes par boutique | decisive
revenue per store | decisive
CA au m² | decisive
part des inscrits devenus clients | decisive
taux d'achat | decisive
purchase rate | decisive
taux d'utilisation du coupon | decisive
redemption rate | decisive
taux de croissance du CA | decisive
sales growth | decisive
orders and revenue | decisive
ventes + marge | decisive
actions (achats) | decisive
conversions (leads) | decisive
clics (commandes) | decisive
objectif (ventes) | decisive
ventes (hors remises) | decisive
sales (excluding returns) | decisive
KPI principal : achats | decisive
ni likes ni vues mais des clients | decisive
orders, not clicks | decisive
sales regardless of views | decisive
awareness lift, exposed vs control | decisive
considération exposés/non exposés | decisive
incremental purchases | decisive
ventes vs magasins témoins | decisive
lift in sales | decisive
total orders | decisive
commandes depuis le lien | decisive
taux de conversion cumulé | decisive
qualified contacts | decisive
inscrits payants | decisive
paid registrations | decisive
paying subscribers | decisive
accepted leads | decisive
validated contacts | decisive
💶 par visiteur | decisive
🎟 vendus | decisive
`;
