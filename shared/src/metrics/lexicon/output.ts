import type { ConceptFamily } from '../concept.ts';

/** What the partners made, sent or deployed. */
export const OUTPUT: ConceptFamily = {
  conceptClass: 'output',
  concepts: [
    {
      id: 'post',
      role: 'soft',
      why: { fr: 'ce que vous publiez, pas ce que cela change', en: 'what you publish, not what it changes' },
      fr: `newsletter {envoyée|partie}, live {réalisé|organisé}, podcast {produit|publié}, numéro publié, post {sponsorisé|créateur|instagram|linkedin|sur les ventes}, story {publiée|sponsorisée|postée},
        publication, post, stories, reel, tweet, billet de blog, article de blog, épisode, vidéo tournée, contenu produit, prise de parole, communiqué, communiqué de presse, envoi, mailing, emailing`,
      en: `newsletter sent, newsletters sent, live held, sponsored post, creator post, ad creative, landing page built, influencer post, story posted, livestream held,
        post, publication, reel, tweet, blog post, blog article, episode, content piece, piece of content, press release, mailing, email blast, mailshot, e-blast, creative asset`,
    },
    {
      id: 'published',
      role: 'participle',
      why: { fr: 'un volume de production', en: 'a volume of production' },
      fr: `glissé, inséré, agrafé, déposé, collé, accroché, placardé, apposé, tendu, expédié, adressé, transmis à la presse, commandité, référencé sur le site, programmé, planifié en publication, testé auprès,
        imprimée, rédigé, filmé, traduit, expédié gratuitement, briefé, programmée, publié, envoyé, diffusé, distribué, posté, imprimé, tourné, produit et diffusé, mis en ligne, rédigé, déployé, installé, organisé, animé, tracté, affiché, programmé, livré aux influenceurs, expédié aux influenceurs, offert, donné, remis, donné sur le stand, distribué sur le stand, mobilisé, recruté, formé, posé, enregistré en studio, monté, boosté, sponsorisé, routé, dépensé, investi`,
      en: `slipped, inserted, dropped, stuck, pinned up, dispatched, issued, promoted, sponsored, boosted, invested, handed, erected, showcased, tweeted, live-streamed, engaged by us,
        translated, briefed, shot, staged, run, published, sent, sent out, distributed, posted, printed, broadcast, handed out, given away, given out, gifted, produced, deployed, installed, hosted, organised, organized, aired, put up, mailed, shipped to influencers, seeded, recruited, trained, mobilised, launched, filmed, recorded, uploaded, written, released, scheduled, spent, donated by us, displayed, equipped, onboarded partner`,
    },
    {
      id: 'approached',
      role: 'participle',
      why: { fr: 'une démarche de votre part, pas une réponse', en: 'a step of yours, not an answer' },
      fr: `contacté, convié, démarché, invité, prospecté, relancé, sollicité, ciblé, appelé par l'équipe`,
      en: `contacted, approached, canvassed, dialled, dialed, emailed, invited, pitched, targeted, texted, messaged`,
    },
    {
      id: 'print',
      why: { fr: 'du papier distribué ou collé', en: 'paper handed out or put up' },
      fr: `présence {en prospectus|catalogue|en catalogue|prospectus}, flanc de bus, arrière de bus, 4x3, affiche 4x3, kit PLV, vitrine {habillée|décorée|installée},
        face d'affichage, face {réservée|achetée|louée}, panneau {réservé|posé|loué}, abribus, bus habillé, covering, sticker, vitrophanie, set de table, sous-bock, chevalet, totem, oriflamme, annonce {presse|radio|publiée}, bannière, pop-up, catalogue {distribué|imprimé|déposé}, mailing papier, courrier {envoyé|posté|déposé}, boîtage, carton d'invitation, QR code {imprimé|affiché}, code {imprimé|diffusé|affiché|distribué}, coupon {imprimé|émis|diffusé|inséré|glissé},
        flyer, tract, prospectus, affiche, brochure distribuée, plaquette distribuée, dépliant, panneau, kakemono, PLV, PLV installée, banderole, affiche posée, bannière posée, encart, page de publicité, spot, spot radio, spot tv, sticker posé, stop-rayon, tête de gondole, présentoir, linéaire occupé`,
      en: `bus side, bus back, taxi top, lamppost banner, 48-sheet, 6-sheet, window display,
        bus wrap, bus shelter, sticker, window sticker, coaster, table tent, totem, billposting, sandwich board, ad page, press ad, direct mail piece, catalogue {printed|mailed|sent|handed out}, QR code printed, QR codes printed, {coupon|voucher|code} {printed|mailed|issued|sent|emailed|handed out|distributed|dropped|inserted}, door drop, postcard sent, invitation card, loyalty cards handed out, in-store radio spot, shelf strip, FSDU,
        flyer, leaflet, poster, brochure handed out, pamphlet, banner, roll-up, billboard, print ad, tv spot, radio spot, spot, shelf talker, point of sale display, POS display, endcap, end cap, in-store display, door hanger, ad placement`,
    },
    {
      id: 'giveaway',
      why: { fr: 'un cadeau donné n’est pas un achat', en: 'a gift given is not a purchase' },
      fr: `{code|coupon|bon|chèque} {envoyé|distribué|diffusé|remis|offert|transmis|attribué}, {verre|repas|café|boisson|cadeau|essai produit|produit|goodie|sac|menu|dessert} {offert|donné}, dose d'essai, mini-dose, testeur distribué, produit {testé gratuitement|prêté|confié}, prêt de produit, lot, gagnant, gagnant du concours,
        code {généré|créé|émis|envoyé}, contenu livré, {billet|place|entrée|invitation} {gratuit|offert|offerte|gratuite|distribuée}, cadeau {client|d'entreprise}, produit {gratuit|donné|envoyé}, dotation {distribuée|gagnée}, goodies, goodie, cadeau {donné|offert}, échantillon, échantillon {distribué|offert|donné}, dégustation, dégustation offerte, kit presse, dotation, lot distribué, lot gagné, tote bag, produit offert, dosette offerte, envoi de produit, colis influenceur, invitation envoyée, place offerte, billet offert, kit envoyé, sac cadeau`,
      en: `free drink, free coffee, free meal, free copy, free copies, giveaway winner, contest winner, winner, prizes given, prize won, product loan, loan unit, complimentary {drink|meal|night|copy|pass}, gift bag, party favour, sampler, sachet, trial size,
        code {generated|created|issued}, content delivered, free {ticket|entry|product|gift}, complimentary ticket, guest list spot, promo item, branded item, branded merchandise given, giveaway, freebie, sample, sample {given|handed out|distributed}, swag, swag bag, goodie bag, goodies, tasting, free sample, press kit, tote bag, product seeding, seeding kit, gifted product, invite sent, invitation sent, free ticket, merch given, comp ticket`,
    },
    {
      id: 'deployed',
      why: { fr: 'des moyens déployés', en: 'means deployed' },
      fr: `journaliste {rencontré|reçu}, jour de {présence|tournage|terrain|salon|formation}, heure d'antenne, heure d'animation, animatrice, animateur, commercial mobilisé, commerciaux formés, {revendeur|distributeur|vendeur|commercial|conseiller|concessionnaire|pharmacien|caviste|barman|équipier} {formé|recruté|briefé|animé}, {affilié|ambassadeur|bénévole|influenceur|créateur|exposant|sponsor potentiel|intervenant} {recruté|inscrit au programme|mobilisé}, points de contact déployés, dépense {en publicité|pub|média|communication|marketing|google ads|meta}, euros dépensés en pub, investissement {média|pub|marketing|publicitaire}, budget {communication|alloué|investi|pub dépensé}, temps passé par l'équipe, appel à froid, appel émis, relance, relance {téléphonique|email}, message de prospection envoyé,
        appel de prospection, {emplacement publicitaire|espace publicitaire|espace|page de pub|spot} acheté, jour de stand, jours de présence terrain, conférence donnée, table ronde organisée, heure de formation, mise en avant, tête de gondole obtenue, budget {dépensé|engagé|consommé}, dépense {publicitaire|média|marketing}, budget {média|publicitaire|pub|marketing}, investissement {média|publicitaire}, vendeur {formé|mobilisé}, équipe mobilisée, jour-homme, heure passée par l'équipe, stand tenu, partenaire {recruté|signé|engagé|mobilisé}, influenceur {recruté|activé|mobilisé}, créateur {activé|contacté|mobilisé}, magasin {participant|équipé|partenaire}, point de vente {participant|équipé|partenaire}, revendeur recruté, restaurant participant, média partenaire, journaliste {invité|contacté}, atelier {animé|organisé}, formation {donnée|dispensée}, webinaire organisé, événement organisé, réunion tenue, appel {passé|sortant}, email de prospection, message de prospection, relance envoyée, invitation envoyée, prise de contact sortante, heure de bénévolat`,
      en: `affiliate recruited, affiliates recruited, affiliates onboarded, {reseller|retailer|distributor|dealer|sales rep|bartender|pharmacist|store manager|staff} trained, {spend|spending} on {ads|media|advertising}, advertising spend, advertising budget, campaign budget, promo staff, field days, days in the field, brand ambassador days, airtime bought, calls placed, calls dialled, call attempts, dials made, prospecting email, volunteer recruited, volunteers recruited, influencer brief sent, journalists met, journalist met,
        SDR call, sales call made, ad space bought, media bought, staff hour, talk given, panel held, hours worked, media buy, ad spend, media spend, marketing spend, budget {spent|used|consumed}, media budget, ad budget, marketing budget, man day, person day, {partner|influencer|creator|reseller} {recruited|activated|onboarded}, participating {store|restaurant|partner|retailer}, {store|restaurant} {taking part|equipped}, journalist {invited|pitched|contacted}, workshop {held|run}, training session given, {webinar|event} {held|run|hosted}, cold call, outbound call, call made, outreach email, cold email, pitch sent, dial, volunteer hour, outreach message, connection request sent, invite sent, invitation sent`,
    },
    {
      id: 'means',
      role: 'counted',
      why: { fr: 'des moyens, pas un effet', en: 'means, not an effect' },
      fr: `animation, kiosque, borne, camion, caravane, hôte, figurant, sponsor, exposant, annonce, campagne, showroom mobile, prospectrice, agent, correspondant, affilié, conférence, atelier, live, newsletter, page,
        cadeau, lot, interview, staff, hôtesse, stand, influenceur, bénévole, ambassadeur, partenaire, intervenant, écran, effectif, atelier, webinaire, événement, salon, réunion, vendeur, podcast, article, vidéo, email, e-mail, SMS, campagne, créateur, contenu, visuel, journaliste, présentateur, invitation`,
      en: `exhibitor, affiliate, promoter, truck, kiosk, livestream, newsletter, talk, panel, sponsor, journalist, ad, page,
        gift, prize, interview, staff, headcount, brand ambassador, hostess, booth, volunteer, influencer, creator, partner, speaker, screen, workshop, webinar, event, email, article, video, campaign, creative, volunteer, journalist, activation event, asset, invitation`,
    },
  ],
};
