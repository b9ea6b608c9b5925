/** Labels judged by hand, seventeenth part (round Z), sorted by verdict: `label | verdict`. */
export const BUILT_17 = `
press covrage | vanity
comptes inscrits à ce jour | vanity
coupons distribués en magasin | vanity
audience cumulée des influenceurs | vanity
PLV posées en magasin | vanity
impressions rather than sales | vanity
media value de la collab | vanity
follower grwoth rate | vanity
dl de l'appli sur Android | vanity
pages vues, pas les commandes | vanity
reach du post sponsorisé | vanity
🔥 autour de la collab | vanity
repartages de notre story | vanity
téléchargements cumulés de l'épisode | vanity
qualified traffic from the reseller | vanity
abonnés gagnés ce mois-ci | vanity
podcast listens per week | vanity
retombées média de l'inauguration | vanity
app installs on iOS | vanity
incremental reach vs control | vanity
vues de la fiche intégration | vanity
auditeurs touchés par le spot radio | vanity
reach, not conversions | vanity
téléchargemnts App Store | vanity
traffic du blog SEO | vanity
LinkedIn company page followrs | vanity
bons de réduction envoyés par courrier | vanity
visiteurs uniques par jour | weak
aided awareness, no control group | weak
taux de conversion des visites en followers | weak
comptes créés en mars | weak
new accounts created this quarter | weak
ER moy. sur TikTok | weak
personnes venues à notre pop-up | weak
shares per post | weak
coût/like | weak
👍 par abonné | weak
fréqentation du corner | weak
parrainages reçus | weak
coût par MQL | weak
leads pas encore qualifiés | weak
notoriété spontanée 18-24 ans | weak
visites et billets vendus | weak
tx d'ouverture du mail de lancement | weak
CTR moy. du mailing | weak
average order vlaue with the code | decisive
day-30 app retenton | decisive
rétention à 30 jours de l'appli | decisive
deals signés avec les resellers | decisive
tx de conv. de la landing | decisive
SALs from the partner | decisive
sell-out du corner | decisive
dons encaissés pendant la soirée | decisive
sorties de caisse du coffret | decisive
coût par comande | decisive
meetings booked after the fair | decisive
coupon redemtion rate | decisive
billtes vendus en ligne | decisive
revnue per email | decisive
activation à 14 jours | decisive
utilisations du code PODCAST15 | decisive
🛒 via le lien bio | decisive
leads validés par l'équipe commerciale | decisive
oportunities sourced by resellers | decisive
participants au webinaire devenus clients | decisive
compatibilté des valeurs | unknown
🚀 let's go | unknown
projet Papillon | unknown
réf. du carton | unknown
camion de livraison | unknown
esprit de famille | unknown
elevator ptich | unknown
CR réu du 12/03 | unknown
relation de confiance entre nos deux maisons | unknown
minutes of the steering committee | unknown
taille des cartons | unknown
🙏 merci à toute l'équipe | unknown
mutual respect | unknown
✨ magic in the air | unknown
legla review of the brief | unknown
élégance du coffret | unknown
PJ du mail | unknown
shared values | unknown
harmonie des deux univers | unknown
pluie le jour de l'inauguration | unknown
complicité avec la marque sœur | unknown
mot de passe du drive | unknown
`;
