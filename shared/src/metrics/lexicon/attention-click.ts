import type { ConceptFamily } from '../concept.ts';

/** How long or how far people stayed. */
export const ATTENTION: ConceptFamily = {
  conceptClass: 'attention',
  concepts: [
    {
      id: 'time-spent',
      why: { fr: 'du temps passé, sans acte', en: 'time spent, no act' },
      fr: `temps {d'antenne écouté|de jeu|de pause devant|par session|passé par session|de connexion|d'utilisation|passé en boutique}, durée {d'utilisation|de connexion|de présence|d'attention|d'engagement},
        temps {en boutique|en magasin|dans l'app|sur stand|d'arrêt|d'arrêt devant l'écran}, temps passé, temps {de lecture|de visionnage|de visite|d'écoute|sur la page|sur le site|de session|d'attention|de consultation|d'exposition|moyen passé}, durée, durée {moyenne|de visite|de session|de visionnage|d'écoute|de lecture|moyenne d'écoute|moyenne de visionnage|moyenne de session}, minute {vue|écoutée|visionnée|regardée}, heure {vue|écoutée|visionnée|regardée|de visionnage|d'écoute}, seconde vue, attention, temps de présence, temps sur le stand, temps passé sur le stand`,
      en: `{listening|viewing|reading|watching|streaming} minutes, average minutes {listened|watched|viewed}, streaming {minute|hour|time}, minutes streamed,
        playtime, play time, {time|minutes|hours} {played|in game|per session|per visit|per user|in venue}, length of visit, visit duration, engagement time, average engagement time, session minutes, hours listened, hours streamed, average minute audience,
        screen time, time {in store|in shop|in the store|at the stand|in the app|watching|listening|viewing|reading}, watch time, time {on site|on page|spent|in app|at booth|at stand|on stand}, dwell, dwell time, session {duration|length|time}, {view|listening|reading|viewing|average} duration, {minutes|hours|seconds} {watched|viewed|listened|streamed}, watch hour, listening {time|hour}, viewing time, reading time, read time, average view duration, AVD, attention, attention second, attention time, time tuned in, time spent listening`,
    },
    {
      id: 'completion',
      why: { fr: 'aller au bout n’est pas agir', en: 'reaching the end is not acting' },
      fr: `taux d'abandon {de la formation|du cours|du mooc},
        heure {de cours|de formation|de MOOC} {suivie|visionnée},
        {module|leçon|chapitre|cours|étape|exercice|niveau|tutoriel|quiz|formation|parcours} {terminé|achevé|complété|suivi|validé|fini}, taux de {complétion|complétion du mooc|complétion du cours|fin de vidéo|lecture à 75 %|lecture jusqu'au bout|rétention vidéo}, vidéo {terminée|vue en entier|visionnée jusqu'au bout}, lecture terminée, épisode {terminé|écouté en entier}, assiduité,
        taux de {visionnage|lecture|complétion vidéo|complétion du podcast|complétion des stories|rétention moyenne}, vue à {50 %|75 %|100 %|95 %}, taux d'arrêt, thumbstop, complétion, taux de complétion, taux de {lecture complète|visionnage complet|vue complète|rétention vidéo|rétention de l'audience|rétention d'audience|rétention des spectateurs}, écoute complète, lecture {complète|à 100 %|jusqu'au bout|à 75 %}, visionnage complet, vidéo vue jusqu'au bout, écouté jusqu'au bout, vu jusqu'au bout, rétention {vidéo|d'audience|de l'audience|audience|du spectateur|des spectateurs}, VTR, taux d'écoute complète, quartile, hook rate, hold rate, taux d'accroche`,
      en: `course drop-out rate, dropout rate,
        hours of {training|course} completed,
        {module|lesson|chapter|course|tutorial|quiz|level|unit|training|exercise} {completed|finished|passed|completion}, completed {module|lesson|course|tutorial|quiz}, tutorial completion rate, articles read to the end, read-through rate, drop-off, drop-off rate, video {finished|completed}, episodes finished, average view percentage, average % viewed, audience retention,
        thumbstop, thumbstop ratio, story completion, episode completion, lesson completion, {course|module|video|podcast|form} completion rate, consumption rate, 50% view, 75% view, 100% view, 95% view, completion, completion rate, complete view, completed view, view through rate, view-through, VTR, VCR, video completion, video completion rate, listen-through rate, listen through, play through, watched to the end, finish rate, {video|audience|viewer|listener} retention, quartile, hook rate, hold rate, thumb stop, thumb-stop rate, thumbstop rate, finished the video, full view, full listen, average percentage viewed, average percentage watched, viewability, viewable rate`,
    },
    {
      id: 'bounce',
      why: { fr: 'un diagnostic de page', en: 'a page diagnostic' },
      fr: `rebond, taux de rebond, taux de sortie, taux d'abandon de page`,
      en: `bounce, bounce rate, exit rate, page exit, single page session`,
    },
    {
      id: 'depth',
      why: { fr: 'de la profondeur de lecture', en: 'reading depth' },
      fr: `nombre de pages par {visite|session|visiteur}, article par visite, épisode par auditeur, vidéo par session, contenu par visite,
        page / session, page / visite, écran par session, profondeur, profondeur {de scroll|de défilement|de visite|de lecture}, scroll, taux de scroll, défilement, pages par session, pages par visite, page vue par {session|visite|visiteur}, page par session`,
      en: `number of pages per {visit|session|visitor}, articles per {session|visitor|reader}, articles per visit, episodes per listener, videos per session,
        page / session, page / visit, scroll, scroll depth, scroll rate, page depth, depth of visit, pages per session, pages per visit, page per visit, page per session, screens per session, screen per session`,
    },
    {
      id: 'visibility-rate',
      frame: 'ratio',
      why: { fr: 'qualité d’affichage', en: 'display quality' },
      fr: `taux de visibilité, taux de viewability`,
      en: `viewability rate, in-view rate`,
    },
  ],
};

/** A tap towards something, whatever came next. */
export const CLICK: ConceptFamily = {
  conceptClass: 'click',
  concepts: [
    {
      id: 'click',
      why: { fr: 'un acte réel, suite inconnue', en: 'a real act, unknown follow-up' },
      fr: `clic vers {la billetterie|la réservation|la page de vente|l'offre|le formulaire|la commande|le panier|la caisse|la boutique en ligne|la marketplace|amazon}, flash du QR, QR flashés,
        clic {SEA|SEO|affilié|google ads|adwords|shopping|organique|payant|maps|sur la fiche|sur l'offre|sur le produit|vers la boutique|vers le panier|vers la page|vers amazon|depuis la newsletter}, {tap|appui} {sur l'étiquette|sur le tag|sur l'appel|sur le bouton}, scan {de l'étiquette|en rayon|du menu|en vitrine|sur l'affiche|sur le flyer|de code QR|produit|NFC}, {code QR|flashcode|étiquette|puce NFC} {scanné|flashé|lu}, glissement, lien {cliqué|ouvert|visité}, clic téléphone, clics {app store|play store},
        itinéraire demandé, demande d'appel, appel depuis la fiche, clic fiche google, clic to call, interaction fiche google, action sur la fiche, clic {unique|bio|en bio|email|newsletter|affilié|partenaire|adresse|appel|whatsapp}, tap {lien|vers le site}, visite depuis la bio, ouverture du lien, scan QR, QR scanné, lien {ouvert|suivi}, téléphone cliqué, clic, click, clique, clic {sortant|sur le lien|lien|bio|sur le bouton|vers le site|sur la pub|sur l'annonce|bouton|CTA}, clic sur le lien en bio, {lien|publicité|bannière} cliqué, ont cliqué, cliquent, cliqueur, tap, tap sur le lien, QR code scanné, scan du QR code, scan {de QR|du QR|QR|QR code}, flash du QR code, flashcode scanné, QR code flashé, visite via QR code, appui sur le bouton, redirection, redirection vers le site, clic téléphone, clic itinéraire, demande d'itinéraire, swipe, swipe up, balayage, glissement vers le haut`,
      en: `{clicks|click} to the {ticket office|ticketing page|booking page|checkout|order page|offer|shop|store}, QR flash,
        {SEA|SEO|google ads|search|shopping|organic|paid|ad|shop|product|store|menu|phone|website|profile link|deep link|sponsored} click, {NFC|label|menu|shelf|poster|flyer|packaging|table} scan, NFC tap, clicks to {store|site|shop|amazon|product|basket}, click to {store|site|amazon|chat|message|whatsapp}, clicks out, click-out, clickout, link {opened|visited|followed|tapped}, URL {clicked|opened}, tap to shop, deeplink open,
        click to call, click-to-call, tap to call, direction tap, {email|newsletter|affiliate|partner|outbound|banner|QR|bio|whatsapp|call} click, link opened, link followed, link in bio click, scan, scans, QR scans, app store click, map click, card tap, product tag tap, click, link click, clicked, clicker, outbound click, click through, clickthrough, click-through, bio {link|link click|tap}, link tap, tap, tapped, sticker tap, CTA click, button click, ad click, website click, unique click, QR scan, QR code scan, scan of the QR code, QR code scanned, QR code use, swipe, swipe up, swipe-up, redirect, direction request, get directions, call button tap, store locator use, link visit`,
    },
    {
      id: 'clicked',
      role: 'participle',
      why: { fr: 'cliqué, suite inconnue', en: 'clicked, unknown follow-up' },
      fr: `cliqué`,
      en: `clicked`,
    },
    {
      id: 'ctr',
      frame: 'ratio',
      why: { fr: 'un taux de clic, étape intermédiaire', en: 'a click rate, an intermediate step' },
      fr: `taux de {clics sortants|redirection|clic unique|clic-ouverture|clics uniques},
        CTR, taux de clic, taux de clics, taux de clic publicitaire, taux de swipe, taux de clic unique, taux de réactivité email, taux de réactivité, taux de scan`,
      en: `click share, unique click rate, outbound click rate,
        CTR, click through rate, clickthrough rate, click-through rate, click rate, clic rate, CTOR, click to open, click-to-open, click to open rate, click-to-open rate, swipe rate, tap through rate, tap-through rate, scan rate`,
    },
    {
      id: 'open',
      why: { fr: 'une ouverture, gonflée par les messageries', en: 'an open, inflated by mail clients' },
      fr: `taux {d'ouverture unique|d'ouverture push|d'ouverture SMS|d'ouverture email|de lecture des mails|de lecture du mail|de lecture SMS}, ouverture {de SMS|d'application|in-app|de message}, {notification|SMS|courrier|colis} {ouvert|ouverte|lu},
        ouverture, taux d'ouverture, ouverture {d'email|d'e-mail|de la newsletter|unique|du mail|de mail|email}, email ouvert, e-mail ouvert, mail ouvert, newsletter ouverte, ouvreur, mail lu, email lu, message lu, push ouvert, ouverture de push`,
      en: `{sms|message|letter|mailer|invite|notification|inapp} {open|opened}, email read, emails opened, opens of the newsletter, message read, read rate, email read rate,
        open, opened, open rate, email open, e-mail open, unique open, email opened, newsletter open, opener, push open, notification open, push open rate, read receipt, inmail open`,
    },
    {
      id: 'cpc',
      frame: 'cost',
      why: { fr: 'prix d’un acte intermédiaire', en: 'price of an intermediate act' },
      fr: `CPC, coût par clic, coût au clic, coût du clic`,
      en: `CPC, cost per click, PPC cost, pay per click cost`,
    },
  ],
};
