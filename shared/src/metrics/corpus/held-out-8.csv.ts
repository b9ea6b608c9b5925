/** Labels judged by hand and never used to build, eighth part (rounds R and S), sorted by verdict: `label | verdict`. */
export const HELD_OUT_8 = `
opé catalogue : tirage | vanity
écrans DOOH : contacts | vanity
touchpoints par compte | vanity
nombre de présentations données | vanity
visites sur la page partenaire | vanity
nb d'auditeurs uniques/mois | vanity
partages d'épisode | vanity
épisode hors-série enregistré | vanity
downlads total since launch | vanity
app store search impressions | vanity
nb d'installs organiques vs paid | vanity
nb de sacs offerts | vanity
hashtag de l'événement : posts | vanity
nb d'envois SMS | vanity
vues cumulées Reels 👀 | vanity
reprises presse régionale | vanity
users invited | vanity
impresions LinkedIn sponsorisées | vanity
vuse de la vidéo produit | vanity
nb de lectures du Reel 🎬 | vanity
reach TV + digital | vanity
trafic organique du blog co-brandé | vanity
hits on the campaign microsite | vanity
écoutes de l'épisode sponsorisé | vanity
visiteurs du salon partenaire | vanity
affichages en 4x3 | vanity
people walking past the window | vanity
unique reach of the podcast ad | vanity
couverture presse nationale | vanity
vues de la fiche App Store | vanity
coms sous le post | vanity
likes & coeurs | vanity
réactions emoji | vanity
shares on Linkedin | vanity
mentions du compte par des tiers | vanity
repost par les ambassadeurs | vanity
abonés TikTok gagnés | vanity
members of the Discord | vanity
base emailing du partenaire | vanity
comptes inscrits depuis l'ouverture | vanity
posts co-signés publiés | vanity
newsletters sent to both bases | vanity
stop-trottoirs posés | vanity
échantillons glissés dans les colis | vanity
heures de présence sur stand | vanity
EMV Instagram | vanity
downloads totaux de l'app | vanity
cumul des ventes depuis 2019 | vanity
buzz autour du lancement | vanity
visibilité de marque | vanity
installs Android | vanity
cumulative listeners | vanity
vidéos tournées | vanity
stickers distribués 🎁 | vanity
vues non qualifiées | vanity
visites hors achat | vanity
taux de remplissage des linéaires | weak
bornes interactives : utilisations | weak
visites magasin post-campagne | weak
clients référents | weak
% de l'épisode écouté | weak
CPM effectif | weak
install rate | weak
utilisateurs actifs hebdo | weak
note 4,6/5 sur le store | weak
taux d'acceptation des push | weak
écrans par session | weak
inscriptions confirmées | weak
taux de transformation inscrit/présent | weak
participants au quiz | weak
taux d'occupation de la salle | weak
opens + clicks | weak
adresses collectées | weak
membres actifs du club | weak
NPS clients fidèles | weak
taux de clic story | weak
coût par vue complétée | weak
abonnés gagnés par post | weak
message clé repris % | weak
inscriptions bénévoles 🙌 | weak
taux d'ajout wishlist | weak
sessions engagées | weak
rebond mobile | weak
nb de remboursements | weak
coût par follower gagné | weak
watch time total du live | weak
taux de complétion du tuto | weak
scroll depth de l'article | weak
boucne rate | weak
clics sur le bouton commander | weak
CTR bannière vs email | weak
taux de clics des push partenaires | weak
email opens | weak
swipe-up rate | weak
saves Instagram | weak
RSVPs confirmés | weak
présents au petit-déjeuner partenaires | weak
utilisateurs actifs par semaine | weak
comptes créés pendant l'opération | weak
badge scans jour 2 | weak
MQL générés par le webinaire | weak
notoriété spontanée 18-35 | weak
NPS acheteurs | weak
note Google des magasins | weak
part de voix podcast | weak
taux de désabo | weak
footfall boutique | weak
taux de livraison des emails | weak
crashs app | weak
taux de réponse à l'enquête post-achat | weak
DN en proxi | weak
coût par clic vers la boutique | weak
CPM podcast négocié | weak
réactions par publication | weak
taux d'engagement Reels | weak
interactions rate | weak
de l'impression au clic | weak
clics + achats | weak
awareness et CA | weak
rotations par SKU par semaine | decisive
PDM volume | decisive
ticket moyn avec produit partenaire | decisive
conversion in store (tickets / entrées) | decisive
taste test → purchase | decisive
bons d'achat utilisés 🛒 | decisive
chiffre d'affaires promo incrémental | decisive
basket uplift among exposed shoppers | decisive
pipeline créé co-sell 🤝 | decisive
win-rate enterprise | decisive
coût par opp | decisive
SAL acceptés | decisive
démos faites | decisive
contrats en attente de signature | decisive
partner leads (registered) | decisive
MRR / seat | decisive
quote requests via configurator | decisive
engaged leads | decisive
host-read ad: promo code sales | decisive
leads issus de l'épisode | decisive
abonnement payant démarré depuis l'app | decisive
retention cohort M1 | decisive
QR scannés → achats | decisive
ROAS J7 | decisive
tx d'activation J1 | decisive
devis signés pendant la foire | decisive
ventes via newsletter partenaire | decisive
réactivation 12 mois+ | decisive
filleuls acheteurs | decisive
ROI créateurs | decisive
produits-partage vendus | decisive
dons/visiteur | decisive
prospects devenus donateurs | decisive
coût de collecte par don | decisive
AOV w/ bundle | decisive
marge nette par bundle | decisive
nouv. clients 1er achat | decisive
intégration activée par des clients payants | decisive
reach (orders) | decisive
brand awareness lift vs control | decisive
ventes hebdo, hors promo | decisive
demandes d'information sur place | decisive
leads Salesforce créés | decisive
prospects qualifés | decisive
leads acceptés par l'équipe commerciale | decisive
demande de devis via la page commune | decisive
SQL partenaires | decisive
démos réservées ✅ | decisive
meetings booked w/ target accounts | decisive
📅 pris après l'événement | decisive
pipeline influencé (k€) | decisive
essais gratuits activés | decisive
ventes croisées chez le partenaire | decisive
achats en magasin via coupon | decisive
🛒 via le lien affilié | decisive
coupons redemed | decisive
contrats-cadres signés | decisive
deals closed Q2 | decisive
taux de transformation devis | decisive
conversion panier → paiement | decisive
vue produit → achat | decisive
CVR landing page | decisive
coffrets duo vendus | decisive
sell-out du pack | decisive
écoulement à 4 semaines | decisive
dons en caisse | decisive
CA addtionnel | decisive
gross margin per order | decisive
ROI partenariat | decisive
ROAS campagne influence | decisive
MRR apporté par le partenaire | decisive
LTV des clients issus du podcast | decisive
rétention 90 jours | decisive
taux de réachat du pack | decisive
renewals signed | decisive
% de clients actifs à 6 mois | decisive
filleuls devenus clients | decisive
activation à J+7 | decisive
clients gagnés grâce au co-branding | decisive
nvx clients <30 ans | decisive
CAC partenaire | decisive
coût / client acquis | decisive
coût par achat in-app | decisive
part des abonnés devenus acheteurs | decisive
likes → démo | decisive
from view to purchase | decisive
ventes incrémentales vs magasins témoins | decisive
notoriété, avant/après, exposés vs témoin | decisive
revenue per download | decisive
achats par auditeur | decisive
pas de likes, des ventes | decisive
ventes plutôt que vues | decisive
affiche du salon v4 | unknown
choix de l'agence | unknown
réserver la salle | unknown
merch design | unknown
univers de marque | unknown
joie | unknown
smile | unknown
backlog produit | unknown
DA de la campagne | unknown
générique | unknown
TVA | unknown
cf. mail de Julie | unknown
? | unknown
👍👎 ? | unknown
Projet Soleil | unknown
vitrine de Noël | unknown
top départ | unknown
taille des t-shirts | unknown
date de sortie | unknown
réunion de lancement | unknown
valeurs partagées | unknown
planning des posts | unknown
harmonie des équipes | unknown
devenir incontournable | unknown
créer de l'émotion | unknown
fierté d'appartenance | unknown
contrat à faire signer | unknown
logo HD | unknown
vidéo teaser | unknown
maquette packaging | unknown
COMM-07 | unknown
alpha-2 | unknown
objectif 1 | unknown
à voir | unknown
??!! | unknown
🌟🌟 | unknown
🤔 | unknown
café | unknown
stand n°4 | unknown
playlist partagée | unknown
influence positive | unknown
créativité | unknown
sustainability | unknown
user story 12 | unknown
landing page mockup | unknown
photo de couverture | unknown
hébergement serveur | unknown
prestataire traiteur | unknown
règlement du jeu | unknown
wording du push | unknown
bande-annonce | unknown
podcast | unknown
magasin | unknown
app | unknown
`;
